// The raw editor: the current message as text, a segment a line, coloured by level, with what was found in it
// underlined. It follows the desk's Focus and moves it.
//
// What is typed becomes ByteEdits of the feed after each key, and the text that then stands in the message replaces
// what differs on screen (nearly always nothing). The editor holds no state of the message that the feed does not have,
// so undo, redo and changes made by other panels come in the same way.
#pragma once

#include "widgets/editor/group_folds.h"
#include "widgets/editor/message_text.h"
#include "widgets/editor/type_templates.h"

#include <QPointer>
#include <QWidget>

#include <functional>
#include <memory>

class QLabel;

namespace plumb::desk {

class CompletionPopup;
class FieldRuler;
class Insight;
class TextSurface;
struct Desk;
struct QuickFix;

class MessageEditor final : public QWidget {
    Q_OBJECT

public:
    explicit MessageEditor(Desk& desk, QWidget* parent = nullptr);
    ~MessageEditor() override;

    /// Follow the focus only while it is in this feed, and bring it here with the keyboard; nullptr: follow always.
    void setFeed(Feed* feed);
    /// What is known of the current message. One of another message or revision waits until that is shown.
    void setInsight(std::shared_ptr<const Insight> insight);

    [[nodiscard]] const MessageText& shown() const { return m_text; }
    /// The place of the caret.
    [[nodiscard]] hl7::FieldPath place() const;

    [[nodiscard]] bool isWrapped() const { return m_wrapped; }
    void setWrapped(bool wrapped);
    [[nodiscard]] bool showsControls() const { return m_controls; }
    void setShowsControls(bool shown);
    /// Selects bytes of the message that is shown; the focus stays where it is.
    void select(ByteRange range);
    /// Reads anew whether values are masked.
    void refreshMask();

    // What the actions do at the caret.
    void complete();
    void describe();
    void openQuickFixes();
    [[nodiscard]] std::vector<QuickFix> quickFixes() const;
    void apply(const QuickFix& fix);
    void openValue();
    [[nodiscard]] bool canOpenValue() const;
    void copyPath();
    void toggleGroup();
    void foldGroups();
    void unfoldGroups();
    [[nodiscard]] int foldedGroups() const;
    [[nodiscard]] bool hasMessage() const { return m_text.message() != nullptr; }

signals:
    /// The value at this place (FieldPath::packed()) shall be shown whole.
    void valueOpened(quint64 packedPath);

private:
    void takeMessage();
    void claimFocus();
    void showMessage(const FeedMessagePtr& message);
    void sayWhyEmpty();
    void replaceDiffering();
    void refreshText();
    void showRuler();
    void showTip(QPoint global, quint64 position);
    [[nodiscard]] const Piece* elidedAtCaret() const;
    /// The value or segment id that the caret stands in, in bytes of the message.
    [[nodiscard]] ByteRange tokenAtCaret() const;
    [[nodiscard]] QString currentToken() const;
    void takeCompletion(const QString& code);
    void takeTemplate();
    /// To a part of the template that is being filled; false: it is not there any more.
    bool goToPart(std::uint32_t number);
    bool goToNextPart(bool forward);
    /// Typed before the same delimiter of a template, it goes past that one.
    bool passDelimiter(const QString& text);
    void showPlace();
    void moveFocus();
    void markPlace();
    void markFindings();
    void showGroups();
    [[nodiscard]] std::string foldText(std::size_t position, std::size_t lines) const;
    void userEdited(quint8 cause);
    void restoreText();
    [[nodiscard]] QString changeName(quint8 cause, const std::vector<hl7::ByteEdit>& edits) const;
    [[nodiscard]] std::optional<std::uint64_t> lineBreakAfter(const std::vector<hl7::ByteEdit>& edits) const;
    bool change(std::vector<hl7::ByteEdit> edits, const QString& name, int mergeId);
    [[nodiscard]] QString plainText(TextRange range) const;
    void openMenu(QPoint global);
    [[nodiscard]] const Insight* insight() const;
    [[nodiscard]] QString description(std::size_t position) const;
    [[nodiscard]] bool followsFocus() const;

    Desk& m_desk;
    QPointer<Feed> m_feed, m_shownFeed;
    MessageText m_text;
    std::shared_ptr<const Insight> m_insight;
    std::vector<GroupFold> m_folds;  ///< of the insight
    FieldRuler* m_ruler;
    TextSurface* m_surface;
    QLabel* m_empty;
    CompletionPopup* m_completion;
    std::optional<TypeTemplate> m_offered;   ///< in the list of completions
    std::optional<TypeTemplate> m_template;  ///< is being filled
    std::optional<std::uint64_t> m_lineBreak;
    bool m_wrapped = false;
    bool m_controls = false;
    bool m_bound = false;
    bool m_changing = false;  ///< the feed is being given what was typed here
    std::size_t m_caret = 0;  ///< where the caret was put or seen last
};

}  // namespace plumb::desk
