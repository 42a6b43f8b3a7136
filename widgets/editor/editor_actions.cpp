#include "widgets/editor/editor_actions.h"

#include "widgets/common/actions.h"
#include "widgets/common/desk.h"
#include "widgets/editor/message_editor.h"

#include <QCoreApplication>

namespace plumb::desk {

void addEditorActions(Desk& desk, const std::function<MessageEditor*()>& current) {
    const auto tr = [](const char* text) { return QCoreApplication::translate("EditorActions", text); };
    const QString category = tr("Editor");
    const auto ready = [current] {
        const MessageEditor* const editor = current();
        return editor && editor->hasMessage();
    };
    const auto add = [&](const QString& id, const QString& text, const QString& shortcut, void (MessageEditor::*run)(),
                         std::function<bool()> enabled = {}) {
        desk.actions.add(
            {id, text, category, shortcut, {}, false},
            [current, run] {
                if (MessageEditor* const editor = current()) {
                    (editor->*run)();
                }
            },
            enabled ? std::move(enabled) : std::function<bool()>(ready));
    };
    const auto toggle = [&](const QString& id, const QString& text, const QString& shortcut,
                            bool (MessageEditor::*is)() const, void (MessageEditor::*set)(bool)) {
        desk.actions.add(
            {id, text, category, shortcut, {}, true},
            [current, is, set] {
                if (MessageEditor* const editor = current()) {
                    (editor->*set)(!(editor->*is)());
                }
            },
            [current] { return current() != nullptr; },
            [current, is] {
                const MessageEditor* const editor = current();
                return editor && (editor->*is)();
            });
    };
    toggle(QStringLiteral("editor.wrap"), tr("Wrap long segments"), QStringLiteral("Alt+Z"), &MessageEditor::isWrapped,
           &MessageEditor::setWrapped);
    toggle(QStringLiteral("editor.controls"), tr("Show control characters and line ends"), {},
           &MessageEditor::showsControls, &MessageEditor::setShowsControls);
    add(QStringLiteral("editor.complete"), tr("Complete at the cursor"), QStringLiteral("Ctrl+Space"),
        &MessageEditor::complete);
    add(QStringLiteral("editor.describe"), tr("Say what is at the cursor"), QStringLiteral("Ctrl+Shift+Space"),
        &MessageEditor::describe);
    add(QStringLiteral("editor.quickFix"), tr("Repair what is at the cursor"), QStringLiteral("Alt+Return"),
        &MessageEditor::openQuickFixes);
    add(QStringLiteral("editor.openValue"), tr("Open the value at the cursor"), QStringLiteral("Alt+O"),
        &MessageEditor::openValue, [current] {
            const MessageEditor* const editor = current();
            return editor && editor->hasMessage() && editor->canOpenValue();
        });
    add(QStringLiteral("editor.fold"), tr("Fold or unfold the group at the cursor"), QStringLiteral("Alt+K"),
        &MessageEditor::toggleGroup);
    add(QStringLiteral("editor.foldAll"), tr("Fold all groups"), QStringLiteral("Alt+Shift+K"),
        &MessageEditor::foldGroups);
    add(QStringLiteral("editor.unfoldAll"), tr("Unfold all groups"), QStringLiteral("Alt+Shift+J"),
        &MessageEditor::unfoldGroups);
    add(QStringLiteral("editor.copyPath"), tr("Copy the path at the cursor"), QStringLiteral("Ctrl+Alt+C"),
        &MessageEditor::copyPath);
}

}  // namespace plumb::desk
