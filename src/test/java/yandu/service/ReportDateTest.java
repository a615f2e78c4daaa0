package yandu.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import yandu.document.Document;

class ReportDateTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "shanxi-2023-05-25.txt   | 会议\\n5月25日，省委召开会议。                  | 2023-05-25",
                "news_20230707_jx.txt    | 会议                                            | 2023-07-07",
                "2024年3月5日报告.txt    | 政府工作报告                                    | 2024-03-05",
                "report.txt              | 政府工作报告\\n（2024年3月5日在大会上）         | 2024-03-05",
                "report.txt              | 新华社北京2024年7月18日电 中国共产党第二十届中央委员会第三次全体会议今天在北京举行，到会的有中央委员和候补中央委员。 | 2024-07-18",
                "report.txt              | 会议\\n5月25日，省委召开会议。                  | -",
                "report.txt              | 总结\\n这些年来，全省上下团结一心，克服困难，取得很大成绩，特别是从1978年12月18日以来，走出了一条自己的路，积累了许多经验。 | -",
                "12345678901.txt         | 会议                                            | -",
                "2023-13-45.txt          | 会议                                            | -",
                "2023.txt                | 会议                                            | -",
            })
    void onlyACertainDayIsADate(String source, String text, String date) {
        var document = Document.ofPlainText(text.replace("\\n", "\n"), "");
        assertEquals(
                date, ReportDate.find(document, source).map(Object::toString).orElse(null));
    }
}
