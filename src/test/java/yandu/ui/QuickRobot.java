package yandu.ui;

import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import org.testfx.api.FxRobot;
import org.testfx.robot.Motion;
import org.testfx.service.query.PointQuery;

/// TestFX's robot without its waits of fixed length: each key and each movement is waited for until the window has drawn
/// what it did, which takes a frame where the robot by itself sleeps for some 150 ms a key.
public final class QuickRobot extends FxRobot {

    @Override
    public FxRobot type(KeyCode... keys) {
        for (var key : keys) {
            push(key);
        }
        return this;
    }

    @Override
    public FxRobot push(KeyCode... keys) {
        robotContext().getKeyboardRobot().pressNoWait(keys);
        return release(keys);
    }

    @Override
    public FxRobot press(KeyCode... keys) {
        robotContext().getKeyboardRobot().pressNoWait(keys);
        Pictures.frames(1);
        return this;
    }

    @Override
    public FxRobot release(KeyCode... keys) {
        robotContext().getKeyboardRobot().releaseNoWait(keys);
        Pictures.frames(1);
        return this;
    }

    @Override
    public FxRobot moveTo(PointQuery place, Motion motion) {
        Point2D point = place.query();
        robotContext().getMouseRobot().moveNoWait(point);
        Pictures.frames(1);
        return this;
    }
}
