// Takes the next keys that are pressed, at once; Escape gives up.
#pragma once

#include <QKeySequenceEdit>

namespace plumb::desk {

class KeyRecorder final : public QKeySequenceEdit {
    Q_OBJECT

public:
    explicit KeyRecorder(QWidget* parent = nullptr);

signals:
    void recorded(const QKeySequence& keys);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
};

}  // namespace plumb::desk
