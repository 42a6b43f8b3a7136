// The YAML text of a spec: Scintilla with its own undo, byte for byte what the file holds. It shows what is wrong where
// it is wrong, and offers what could stand at the caret.
//
// Included by sources only, so that few need QScintilla's headers.
#pragma once

#include "widgets/common/theme.h"
#include "widgets/spec/spec_completion.h"
#include "widgets/spec/spec_reading.h"

#include <Qsci/qsciscintilla.h>

#include <functional>
#include <string>
#include <string_view>

namespace plumb::desk {

class CompletionPopup;
class SpecLexer;

class SpecEdit final : public QsciScintilla {
    Q_OBJECT

public:
    explicit SpecEdit(const Theme& theme, QWidget* parent = nullptr);

    /// All bytes, valid until the text changes.
    [[nodiscard]] std::string_view bytes() const;
    /// Another document: what was undone or done is forgotten.
    void load(std::string_view bytes);
    /// Replaces what differs, as one step to undo. The caret stays at what it stood at.
    void change(std::string_view bytes);
    /// Counts every change.
    [[nodiscard]] std::uint64_t revision() const { return m_revision; }

    [[nodiscard]] std::size_t caret() const;
    void setCaret(std::size_t byte);
    [[nodiscard]] std::uint32_t caretLine() const;
    /// From 1, as problems and findings name them.
    void goTo(std::uint32_t line, std::uint32_t column);

    void setProblems(const std::vector<SpecProblem>& problems);
    /// Worst level that is marked in a line, from 1; -1: none.
    [[nodiscard]] int markedLevel(std::uint32_t line) const;

    using Complete = std::function<SpecCompletions(std::string_view text, std::size_t caret)>;
    using About = std::function<QString(std::string_view text, std::size_t caret)>;
    void setCompletion(Complete complete, About about);
    void complete();
    [[nodiscard]] CompletionPopup* popup() const { return m_popup; }
    /// What is said of a place when the pointer rests there.
    [[nodiscard]] QString tipAt(std::size_t byte) const;

signals:
    void edited();
    void caretMoved();

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData* source) const override;

private:
    void setUp();
    void dress();
    void fitNumbers();
    void offer(bool asked);
    void take(const QString& code);
    [[nodiscard]] std::size_t byteOf(std::uint32_t line, std::uint32_t column) const;
    long send(unsigned message, unsigned long first = 0, long second = 0) const {
        return SendScintilla(message, first, second);
    }

    const Theme& m_theme;
    SpecLexer* m_lexer;
    CompletionPopup* m_popup;
    Complete m_complete;
    About m_about;
    YamlPlace m_place;
    std::vector<SpecProblem> m_problems;
    std::uint64_t m_revision = 0;
    bool m_loading = false;
};

}  // namespace plumb::desk
