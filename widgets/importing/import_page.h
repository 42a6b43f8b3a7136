// A vendor's document on its way to a spec: the document on the left, the spec as it grows on the right, what the
// document leaves open below. A place that is chosen on one side is shown on the other.
#pragma once

#include "widgets/common/desk.h"
#include "widgets/documents/closing_page.h"
#include "widgets/importing/import_list_model.h"
#include "widgets/importing/import_session.h"
#include "widgets/importing/new_version.h"

#include <QPointer>
#include <QWidget>

#include <array>
#include <string>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;
class QToolButton;

namespace plumb::desk {

class AnswerBox;
class DocumentFace;
class DocumentPages;
class DocumentText;
class ImportOutlineModel;
class NoticeLine;
class RowView;
class SamplesPane;
class SpecPage;
class Feed;

class ImportPage final : public QWidget, public ClosingPage {
    Q_OBJECT

public:
    explicit ImportPage(Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] ImportSession& session() { return m_session; }
    [[nodiscard]] const ImportSession& session() const { return m_session; }
    /// What shows the document now.
    [[nodiscard]] DocumentFace* document() const;
    [[nodiscard]] RowView* outline() const { return m_outline; }
    [[nodiscard]] ImportOutlineModel* outlineModel() const { return m_outlineModel; }
    [[nodiscard]] RowView* list() const { return m_list; }
    [[nodiscard]] ImportListModel* listModel() const { return m_listModel; }
    [[nodiscard]] AnswerBox* answers() const { return m_answers; }
    [[nodiscard]] NoticeLine* notice() const { return m_notice; }

    void setShow(ImportListModel::Show show);
    void nextDoubt();
    /// To the answers of the doubt that is shown, else to the list.
    void giveKeyboard();
    [[nodiscard]] bool hasDoubts() const;
    void undo();
    [[nodiscard]] bool canUndo() const { return m_session.canUndo(); }
    [[nodiscard]] bool canOpenSpec() const;
    /// The spec as a document of its own, not saved; then it can be held against messages.
    SpecPage* openSpec();
    /// A new version of the document: read, held against what was imported before and what the user made of it.
    void takeNewVersion(const QString& path);
    /// The same for a spec whose document is imported first, to know what it said.
    void takeNewVersionOf(SpecPage* page, const QString& before, const QString& after);
    /// A new version that was on its way when a session before this one ended; the document is that version.
    void restoreVersion(NewVersion::Kept kept);
    [[nodiscard]] NewVersion* versions() const { return m_versions; }
    [[nodiscard]] RowView* versionList() const { return m_versionList; }
    [[nodiscard]] SamplesPane* samples() const { return m_samples; }
    [[nodiscard]] bool hasSamples() const;
    void showSamples();
    /// In a tab of their own; nullptr: there are none.
    Feed* openSamples();
    /// The one that was made of it last; nullptr: none is there.
    [[nodiscard]] SpecPage* spec() const;

    [[nodiscard]] bool isOf(const Desk& desk) const { return &m_desk.actions == &desk.actions; }

    [[nodiscard]] bool mayClose() override;
    [[nodiscard]] bool mayEnd() override;

signals:
    /// What can be done with it may be other things now.
    void changed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void buildHead(QWidget* head);
    QWidget* buildBelow();
    void wire();
    void words();
    void follow();
    void restate();
    void describe();
    void listChosen();
    void showDoubt(int row);
    void stepDoubt(int by);
    void showFact(std::uint32_t fact, const QWidget* from);
    void offer(std::uint32_t fact);
    void placeChosen(const spec::DocumentPlace& place);
    void cellChosen();
    void followVersion();
    SpecPage* changeSpec();
    [[nodiscard]] SpecPage* specOfVersion() const;
    void showVersion(bool shown);
    void showFinding(int sample, int finding);
    [[nodiscard]] bool showSampleAt(const spec::DocumentPlace& place);
    void restateSamples();
    void followMask();

    static constexpr int kSamplesPart = 2;  ///< of what stands below

    Desk& m_desk;
    ImportSession m_session;
    QLabel *m_title, *m_counts, *m_progress;
    QPushButton *m_open, *m_template, *m_save, *m_again, *m_stop;
    NoticeLine* m_notice;
    QStackedWidget* m_documents;
    DocumentPages* m_pages;
    DocumentText* m_text;
    RowView *m_outline, *m_list;
    ImportOutlineModel* m_outlineModel;
    ImportListModel* m_listModel;
    AnswerBox* m_answers;
    NewVersion* m_versions;
    RowView* m_versionList;
    QStackedWidget* m_below;
    QToolButton* m_versionButton;
    SamplesPane* m_samples;
    QToolButton* m_samplesButton;
    QString m_nextVersion;  ///< to be read once what was before it is there
    std::array<QToolButton*, 4> m_filters{};
    QPointer<SpecPage> m_spec;
    std::string m_wanted;  ///< the doubt whose answer was taken back
    std::string m_at;      ///< the doubt with the keyboard
    int m_atRow = 0;       ///< and where it stood in the list
    bool m_following = false;
    bool m_closing = false;
};

}  // namespace plumb::desk
