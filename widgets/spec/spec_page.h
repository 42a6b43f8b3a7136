// One spec as a document: its YAML, the outline and the form of the same text, what is wrong with it and what the
// change does. The text is the document; outline, form, problems and effect follow it after a pause in writing.
#pragma once

#include "widgets/common/desk.h"
#include "widgets/documents/closing_page.h"
#include "widgets/models/jobs.h"
#include "widgets/spec/spec_names.h"
#include "widgets/spec/spec_reading.h"
#include "widgets/spec/spec_schema.h"

#include <QTimer>
#include <QWidget>

#include <memory>

class QLabel;
class QSplitter;

namespace plumb::hl7 {
struct JournalDraft;
}

namespace plumb::desk {

class EffectRun;
class FormWriter;
class RowView;
class SpecBelow;
class SpecEdit;
class SpecFile;
class SpecForm;
class SpecHead;
class NoticeLine;
class SpecOutlineModel;

class SpecPage final : public QWidget, public ClosingPage {
    Q_OBJECT

public:
    /// The file at a path, or with an empty one `text` as a new spec.
    SpecPage(Desk& desk, const QString& path, const std::string& text = {}, QWidget* parent = nullptr);
    ~SpecPage() override;

    [[nodiscard]] QString path() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] bool isModified() const;
    /// What is not saved would be missed: it is more than what a new spec begins with.
    [[nodiscard]] bool holdsWork() const;
    /// What the file holds, as it was last read or written.
    [[nodiscard]] const std::string& savedText() const;
    /// Shows text that a session before this one did not save, as one step to undo over what the file holds now.
    void takeDraft(const hl7::JournalDraft& draft);
    [[nodiscard]] SpecEdit* edit() const { return m_edit; }
    [[nodiscard]] RowView* outline() const { return m_outlineView; }
    [[nodiscard]] SpecOutlineModel* outlineModel() const { return m_outline; }
    [[nodiscard]] SpecForm* form() const { return m_form; }
    [[nodiscard]] SpecBelow* below() const { return m_below; }
    [[nodiscard]] NoticeLine* notice() const { return m_notice; }
    [[nodiscard]] SpecHead* head() const { return m_head; }
    [[nodiscard]] EffectRun& effect() const { return *m_effect; }

    void goTo(quint32 line, quint32 column);
    /// Where the caret stands, from 1.
    [[nodiscard]] quint32 line() const;
    /// To the next problem in the text, or the one before.
    void stepProblem(int step);
    [[nodiscard]] bool hasProblems() const;
    void showEffect();
    /// From the text to the outline, the form, what is below, and back.
    void nextPane();

    void save();
    void saveAs();
    /// Empty: it stands there. The sentence of what failed is also told.
    QString saveTo(const QString& path);
    /// Holds the messages in front against the file.
    void useForFeed();
    [[nodiscard]] bool canUse() const;

    void undo();
    void redo();
    [[nodiscard]] bool canUndo() const;
    [[nodiscard]] bool canRedo() const;

    [[nodiscard]] bool mayClose() override;

signals:
    /// Whether it can be saved, undone, has problems ... may be another answer now.
    void changed();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    void wire();
    void load();
    void edited();
    void read();
    void take(const SpecReadingPtr& reading);
    void followCaret();
    void chooseRow(const QModelIndex& index);
    void showRow(int outlineRow);
    void fileChanged(bool gone);
    void passOn();
    void restate();
    [[nodiscard]] int chosenRow() const;

    Desk& m_desk;
    SpecFile* m_file;
    SpecHead* m_head;
    NoticeLine* m_notice;
    SpecEdit* m_edit;
    SpecOutlineModel* m_outline;
    RowView* m_outlineView;
    QLabel* m_stale;
    SpecForm* m_form;
    EffectRun* m_effect;
    SpecBelow* m_below;
    FormWriter* m_writer;
    SpecSchema m_schema;
    SpecNames m_names;
    SpecReadingPtr m_reading;
    std::shared_ptr<const spec::Spec> m_lastSpec;
    QTimer m_pause, m_caret;
    JobHandle m_job;
    bool m_isNew;
    bool m_following = false;  ///< the outline is set by the caret, not by the user
    bool m_closing = false;
    bool m_modified = false;
};

}  // namespace plumb::desk
