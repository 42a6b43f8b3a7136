#include "widgets/editor/letter_keys.h"

#include <Qsci/qscicommand.h>
#include <Qsci/qscicommandset.h>
#include <Qsci/qsciscintilla.h>

namespace plumb::desk {
namespace {

bool isLetter(int key) {
    const int plain = key & ~static_cast<int>(Qt::KeyboardModifierMask);
    return (key & Qt::CTRL) != 0 && plain >= Qt::Key_A && plain <= Qt::Key_Z;
}

}  // namespace

// What is bound stands in a table of QScintilla's, which takes keys from the window, and in one of Scintilla's, which
// acts on them.
void giveLettersBack(QsciScintilla& edit) {
    using Base = QsciScintillaBase;
    for (QsciCommand* const command : edit.standardCommands()->commands()) {
        if (isLetter(command->key())) {
            command->setKey(0);
        }
        if (isLetter(command->alternateKey())) {
            command->setAlternateKey(0);
        }
    }
    constexpr unsigned long kControl = static_cast<unsigned long>(Base::SCMOD_CTRL) << 16,
                            kShift = static_cast<unsigned long>(Base::SCMOD_SHIFT) << 16;
    for (unsigned long key = 'A'; key <= 'Z'; ++key) {
        edit.SendScintilla(Base::SCI_CLEARCMDKEY, key | kControl, 0L);
        edit.SendScintilla(Base::SCI_CLEARCMDKEY, key | kControl | kShift, 0L);
    }
    const auto keep = [&edit](char key, int command) {
        edit.SendScintilla(Base::SCI_ASSIGNCMDKEY, static_cast<unsigned long>(key) | kControl,
                           static_cast<long>(command));
    };
    keep('C', Base::SCI_COPY);
    keep('X', Base::SCI_CUT);
    keep('V', Base::SCI_PASTE);
    keep('A', Base::SCI_SELECTALL);
}

}  // namespace plumb::desk
