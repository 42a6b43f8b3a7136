// The Scintilla widget as the editor uses it: no undo, no keys and no clipboard format of its own; it tells what was
// changed by the user, after each key, paste or drop, and leaves it to the editor what becomes of it.
//
// Included by the sources of this folder only, so that nobody else needs QScintilla's headers.
#pragma once

#include "widgets/common/theme.h"
#include "widgets/editor/message_text.h"
#include "widgets/editor/text_changes.h"

#include <Qsci/qsciscintillabase.h>

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace plumb::desk {

enum class Mark : quint8 { Current, Repetition, Elided, Information, Warning, Error, Waived };
inline constexpr int kMarks = static_cast<int>(Mark::Waived) + 1;

class TextSurface final : public QsciScintillaBase {
    Q_OBJECT

public:
    enum class Cause : quint8 { Typed, Pasted, Dropped, Cut };

    explicit TextSurface(const Theme& theme, QWidget* parent);

    long send(unsigned message, quint64 first = 0, qint64 second = 0) const {
        return SendScintilla(message, static_cast<unsigned long>(first), static_cast<long>(second));
    }

    /// All of the text, valid until it changes.
    [[nodiscard]] std::string_view text() const;
    /// Changes by the program; not told by edited().
    void setText(std::string_view text);
    void replace(TextRange range, std::string_view text);

    [[nodiscard]] std::size_t caret() const;
    [[nodiscard]] TextRange selection() const;
    /// Without a selection, scrolled into view.
    void setCaret(std::size_t position);
    void select(TextRange range);

    void mark(Mark mark, TextRange range);
    void clearMarks(Mark mark);

    /// Styles of a stretch that begins at a line; see styleText().
    using Styler = std::function<void(TextRange, std::vector<char>&)>;
    void setStyler(Styler styler) { m_styler = std::move(styler); }
    void restyle();
    /// What a stretch of text is to other programs.
    void setPlainText(std::function<QString(TextRange)> plainText) { m_plainText = std::move(plainText); }

    /// From the first line's start to the start of the last; see groupFolds(). What is folded stays so where it can.
    void setFolds(const std::vector<TextRange>& folds);
    /// What is said behind a folded line, of the position of its start and how many lines are folded away.
    using FoldText = std::function<std::string(std::size_t, std::size_t)>;
    void setFoldText(FoldText foldText) { m_foldText = std::move(foldText); }
    /// At or around the caret; false: there is none.
    bool toggleFoldAtCaret();
    /// false: there are none.
    bool foldAll(bool folded);
    [[nodiscard]] std::vector<std::size_t> foldedLines() const;

    /// While this says so, Enter, Tab and Escape are left to the list that is open over the text.
    void setListOpen(std::function<bool()> listOpen) { m_listOpen = std::move(listOpen); }

    void setWrapped(bool wrapped);
    /// The position at a point of the viewport; nothing when there is no text.
    [[nodiscard]] std::optional<std::size_t> positionAt(QPoint point) const;
    [[nodiscard]] std::size_t lineStart(std::size_t position) const;
    [[nodiscard]] QPoint pointOf(std::size_t position) const;

    /// Where the text begins, behind the margins.
    [[nodiscard]] int textLeft() const;

    void copy();
    void cut();
    void paste();
    void selectAll();

    /// What the user changed and nobody took yet.
    [[nodiscard]] TextChanges& changes() { return m_changes; }

signals:
    void edited(plumb::desk::TextSurface::Cause cause);
    void caretMoved();
    void scrolled();
    void helpAsked(QPoint global, quint64 position);
    void menuAsked(QPoint global);
    void doubleClicked(quint64 position);
    /// Enter was pressed and not yet inserted; set `taken` when it meant something else.
    void enterPressed(bool& taken);
    /// A character was typed and is not yet inserted; as above.
    void characterTyped(const QString& text, bool& taken);
    /// Before Tab leaves the editor, or Shift+Tab; set `taken` when it meant something else.
    void tabPressed(bool forward, bool& taken);

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool focusNextPrevChild(bool next) override;
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData* source) const override;
    [[nodiscard]] QByteArray fromMimeData(const QMimeData* source, bool& rectangular) const override;
    [[nodiscard]] QMimeData* toMimeData(const QByteArray& text, bool rectangular) const override;

private:
    static constexpr int kNumberMargin = 0, kFoldMargin = 1, kPadding = 8;

    void setUp();
    void dress();
    void fitNumbers();
    void setUpFolds();
    void dressFolds();
    [[nodiscard]] bool isFoldHeader(std::size_t line) const;
    void showWhatIsOpen();
    [[nodiscard]] std::size_t lastFoldedLine(std::size_t header) const;
    [[nodiscard]] std::string foldWords(std::size_t line) const;
    void showFolded(std::size_t line);
    void toggleFold(std::size_t line);
    void reveal(std::size_t position);
    void style(int end);
    void styleRange(TextRange range);
    void styleSkipped();
    void modified(int position, int type, int length);
    void tellEdited();

    const Theme& m_theme;
    Styler m_styler;
    std::function<QString(TextRange)> m_plainText;
    std::function<bool()> m_listOpen;
    FoldText m_foldText;
    std::vector<std::string> m_foldWords;  ///< of what was folded when the folds were last set
    bool m_folding = false;                ///< some line can be folded
    TextChanges m_changes;
    Cause m_cause = Cause::Typed;
    bool m_tracking = true;
    std::vector<char> m_styles;
    /// Stretches before the last styled one that were not styled because nobody has seen them yet; ascending.
    std::vector<TextRange> m_skipped;
};

}  // namespace plumb::desk
