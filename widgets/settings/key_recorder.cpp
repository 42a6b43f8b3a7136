#include "widgets/settings/key_recorder.h"

#include <QKeyEvent>

namespace plumb::desk {

KeyRecorder::KeyRecorder(QWidget* parent)
    : QKeySequenceEdit(parent) {}

void KeyRecorder::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        clear();
        emit cancelled();
        return;
    }
    QKeySequenceEdit::keyPressEvent(event);
    if (!keySequence().isEmpty()) {
        // The base class would wait a second for a second chord.
        const QKeySequence keys(keySequence()[0]);
        clear();
        emit recorded(keys);
    }
}

void KeyRecorder::keyReleaseEvent(QKeyEvent* event) {
    event->accept();
}

}  // namespace plumb::desk
