// Two specs held against each other: what the sender says it sends beside what the receiver takes, each difference a
// row that somebody decides about. Either spec may change while it is worked on; what was decided stays.
//
// The list is kept in the open project, or in a file of its own.
#pragma once

#include "widgets/common/desk.h"
#include "widgets/documents/closing_page.h"
#include "widgets/gap/gap_find.h"
#include "widgets/gap/gap_store.h"
#include "widgets/models/jobs.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QLayout;
class QToolButton;

namespace plumb::desk {

class GapFilterBar;
class GapForm;
class GapModel;
class GapSideBox;
class GapWatch;
class JobHead;
class NoticeLine;
class RowView;

/// How a worksheet is written; given by the program.
struct GapWriter {
    /// Why nothing may be written there; empty: it may.
    std::function<QString(const QString& path)> problem;
    /// "xlsx", "csv" or "html". Any thread.
    std::function<Result<void>(const spec::GapDocument& document, const QString& filter, const QString& path,
                               const QString& format)>
        write;
};

class GapPage final : public QWidget, public ClosingPage {
    Q_OBJECT

public:
    GapPage(Desk& desk, GapWriter writer, QWidget* parent = nullptr);
    ~GapPage() override;

    [[nodiscard]] GapStore& store() { return m_store; }
    [[nodiscard]] const GapStore& store() const { return m_store; }
    [[nodiscard]] GapModel* model() const { return m_model; }
    [[nodiscard]] RowView* list() const { return m_list; }
    [[nodiscard]] GapForm* form() const { return m_form; }
    [[nodiscard]] GapFilterBar* filterBar() const { return m_filter; }
    [[nodiscard]] GapSideBox* side(bool receiver) const { return m_sides[receiver ? 1 : 0]; }
    [[nodiscard]] NoticeLine* notice() const { return m_notice; }

    // Which specs, gap_page_compare.cpp. compared() follows.
    void choose(const QString& sender, const QString& receiver);
    void compare();
    [[nodiscard]] bool canCompare() const;
    void stop();
    /// Where something was decided, that stays as it is, and the page asks for another one.
    void swap();
    void setOptions(const spec::GapOptions& options);
    [[nodiscard]] const spec::GapOptions& options() const { return m_options; }

    // The chosen rows, gap_page_rows.cpp.
    [[nodiscard]] GapStore::Rows chosen() const;
    void decide(spec::GapDecision decision);
    void setStatus(spec::GapStatus status);
    [[nodiscard]] bool canTakeMarks(bool all) const;
    void takeMarks(bool all);
    void editChosen();
    [[nodiscard]] bool canGo(bool receiver) const;
    void goTo(bool receiver);
    void copyQuestions();
    [[nodiscard]] bool hasQuestions() const;

    // Where it is kept, gap_page_keep.cpp and gap_page_open.cpp.
    [[nodiscard]] const QString& path() const { return m_path; }
    /// The name among the project's documents; empty: it is none.
    [[nodiscard]] const QString& keptName() const { return m_kept; }
    [[nodiscard]] bool isModified() const;
    /// What was decided would be missed: it stands nowhere else.
    [[nodiscard]] bool holdsWork() const;
    [[nodiscard]] bool canSave() const;
    void save();
    void saveAs();
    /// Empty: it stands there.
    QString saveTo(const QString& path);
    void openFile(const QString& path);
    void openKept(const QString& name);
    /// Decisions that a session before this one did not save.
    void takeDraft(const QString& path, const std::string& text, qint64 wallMs);
    // What is written from it, gap_page_export.cpp.
    [[nodiscard]] bool canExport() const;
    void chooseExport();
    /// "xlsx", "csv", "html", or "txt" for the questions to the vendor.
    void exportTo(const QString& path, const QString& format);

    [[nodiscard]] bool mayClose() override;

signals:
    /// What can be done with it may be another answer now.
    void changed();
    /// Both specs were read, or one of them cannot be.
    void compared();
    void exported(const QString& path, const QString& problem);
    /// Show these two in a page of their own.
    void pageAsked(const QString& sender, const QString& receiver);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void build();
    QWidget* buildDeeds();
    void addDeed(QLayout* row, const char* name, std::function<QString()> words, std::function<void()> run);
    void wire();
    void readOptions();
    void words();
    void fitColumns();
    void took(Result<std::shared_ptr<const GapsFound>> found);
    void tellMarks();
    void refilter();
    void restate();
    void sayEmpty();
    bool listKey(const QKeyEvent& key);
    /// To the next row after something was done to the one with this key.
    void goOn(const std::string& key);
    void remember();
    void restoreRows();
    void showChosen();
    [[nodiscard]] const spec::GapRow* current() const;

    void adopt(spec::GapDocument document);
    [[nodiscard]] QString found(const spec::GapSpec& side) const;
    /// The project has it, and may be written.
    [[nodiscard]] bool keepsItself() const;
    void touched();
    void keepNow();
    void clear();
    [[nodiscard]] QString freeName() const;
    [[nodiscard]] QString calledName() const;
    void projectChanged();

    Desk& m_desk;
    GapWriter m_writer;
    GapStore m_store;
    GapModel* m_model;
    JobHead* m_head;
    std::array<GapSideBox*, 2> m_sides;
    QToolButton *m_swap, *m_more;
    NoticeLine* m_notice;
    GapFilterBar* m_filter;
    RowView* m_list;
    GapForm* m_form;
    GapWatch* m_watch;
    QWidget* m_deeds;
    std::vector<QToolButton*> m_deedButtons;
    QToolButton *m_undo = nullptr, *m_redo = nullptr, *m_save = nullptr, *m_export = nullptr;
    spec::GapOptions m_options;
    std::shared_ptr<const GapsFound> m_found;  ///< nullptr: not read yet
    JobHandle m_finding, m_reading, m_exporting;

    QString m_path, m_kept;
    bool m_updated = false;  ///< specs changed the list since it was saved
    bool m_closing = false, m_inPanel = false;
    QTimer m_soon;

    std::vector<std::string> m_chosenKeys;
    std::string m_currentKey;
    int m_currentRow = 0;
    bool m_restoring = false;
};

}  // namespace plumb::desk
