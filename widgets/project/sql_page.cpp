#include "widgets/project/sql_page.h"

#include "project/documents.h"
#include "widgets/common/actions.h"
#include "widgets/common/ask_line.h"
#include "widgets/common/label_tone.h"
#include "widgets/common/row_view.h"
#include "widgets/documents/document_area.h"
#include "widgets/keeping/project_work.h"
#include "widgets/models/sentences.h"
#include "widgets/project/sql_answer.h"
#include "widgets/project/sql_edit.h"
#include "widgets/project/sql_model.h"
#include "widgets/project/sql_shelf.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>

namespace plumb::desk {
namespace {

using Names = std::vector<project::SqlName>;

// "line 2, column 8", both from 1.
QString placeText(const std::string& sql, std::size_t byte) {
    const std::string before = sql.substr(0, byte);
    const auto line = 1 + std::count(before.begin(), before.end(), '\n');
    const std::size_t start = before.rfind('\n');
    const QString inLine = toQString(start == std::string::npos ? before : before.substr(start + 1));
    return SqlPage::tr("Line %1, column %2").arg(line).arg(inLine.size() + 1);
}

}  // namespace

SqlPage::SqlPage(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_edit(new SqlEdit(desk.theme, this))
    , m_model(new SqlModel(desk.masked, this))
    , m_shelf(new SqlShelf(this))
    , m_table(new RowView(desk.theme, this))
    , m_shelfView(new RowView(desk.theme, this)) {
    setObjectName(QStringLiteral("sql"));
    build();
    m_ask = new AskLine(desk.theme, this);
    ProjectWork& work = *desk.project;
    connect(m_edit, &SqlEdit::runAsked, this, &SqlPage::run);
    connect(m_edit, &QsciScintilla::textChanged, this, [this] { m_desk.actions.refresh(); });
    connect(m_shelfView, &RowView::opened, this, &SqlPage::insertRow);
    connect(m_shelfView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { m_desk.actions.refresh(); });
    connect(&work, &ProjectWork::changed, this, &SqlPage::fillSaved);
    connect(&work.session(), &ProjectSession::closing, this, [this] {
        m_running.drop();
        m_reading.drop();
        m_loading.drop();
        m_exporting.drop();
        m_model->clear();
        m_edit->clear();
        m_shelf->setSaved({});
        hide();
        for (QWidget* above = parentWidget(); above; above = above->parentWidget()) {
            if (auto* const area = qobject_cast<DocumentArea*>(above)) {
                area->close(this);
                return;
            }
        }
    });
    if (QAction* const mask = desk.actions.action(QStringLiteral("view.mask"))) {
        // The answer is drawn anew once it is decided.
        connect(
            mask, &QAction::triggered, m_table->viewport(), [this] { m_table->viewport()->update(); },
            Qt::QueuedConnection);
    }
    setFocusProxy(m_edit);
    fillSaved();
    readNames();
    restate();
}

SqlPage::~SqlPage() = default;

bool SqlPage::hasAnswer() const {
    return m_model->columnCount() > 0;
}

QString SqlPage::line() const {
    return m_line->text();
}

void SqlPage::showLine(const QString& text, const QString& tone) {
    m_line->setText(text);
    setTone(m_line, tone);
}

void SqlPage::restate() {
    const bool running = isRunning();
    m_run->setEnabled(!running);
    m_stop->setEnabled(running);
    m_save->setEnabled(m_desk.project->session().isWritable());
    m_export->setEnabled(hasAnswer() && !m_exporting.active());
    sayEmpty();
    m_desk.actions.refresh();
}

void SqlPage::readNames() {
    m_reading = m_desk.jobs.run<Names>(
        this, tr("Reading what can be asked"),
        [project = m_desk.project->session().project()](const CancelToken&, Progress&) -> Result<Names> {
            Result<project::Project::Reader> reader = project->reader();
            return reader ? project::sqlNames(**reader) : fail(std::move(reader.error()));
        },
        [this](Result<Names> names) {
            m_reading = {};
            if (names) {
                m_edit->setNames(*names);
                m_shelf->setNames(std::move(*names));
            } else {
                showLine(sentence(names.error()), QStringLiteral("error"));
            }
        });
}

void SqlPage::run() {
    const std::shared_ptr<project::Project>& project = m_desk.project->session().project();
    if (!project || isRunning()) {
        return;
    }
    m_asked = m_edit->sql();
    m_edit->clearWrong();
    m_model->clear();
    showLine(tr("Running\u2026"), QStringLiteral("muted"));
    m_running = m_desk.jobs.run<SqlAnswer>(
        this, tr("Asking the project in SQL"),
        [project, sql = m_asked](const CancelToken& cancel, Progress&) { return answerOf(*project, sql, cancel); },
        [this](Result<SqlAnswer> answer) {
            m_running = {};
            if (answer) {
                take(std::move(*answer));
            } else {
                showLine(tr("Stopped."), QStringLiteral("muted"));
            }
            restate();
            emit answered();
        });
    restate();
}

void SqlPage::stop() {
    if (isRunning()) {
        m_running.drop();
        showLine(tr("Stopped."), QStringLiteral("muted"));
        restate();
        emit answered();
    }
}

void SqlPage::take(SqlAnswer answer) {
    if (answer.error) {
        QString said = sentence(*answer.error);
        if (answer.wrongAt) {
            said = tr("%1: %2", "place: sentence").arg(placeText(m_asked, *answer.wrongAt), said);
            if (m_edit->sql() == m_asked) {
                m_edit->markWrong(*answer.wrongAt);
            }
        }
        showLine(said, QStringLiteral("error"));
        return;
    }
    const QString time = tr("%1 s").arg(QLocale().toString(static_cast<double>(answer.milliseconds) / 1000, 'f', 2));
    const auto rows = static_cast<int>(answer.rows.size());
    showLine(answer.more ? tr("The first %1 rows; there are more. Save the answer to have all. %2")
                               .arg(QLocale().toString(rows), time)
                         : tr("%n rows", nullptr, rows) + QStringLiteral(", ") + time,
             QStringLiteral("muted"));
    m_model->setAnswer(std::move(answer));
    sizeColumns();
}

void SqlPage::sizeColumns() {
    constexpr int kLookedAt = 200, kLeast = 72, kMost = 360, kRoom = 24;
    const QFontMetrics metrics(m_desk.theme.font());
    const int rows = std::min(m_model->rowCount(), kLookedAt);
    for (int column = 0; column < m_model->columnCount(); ++column) {
        int width = metrics.horizontalAdvance(m_model->answer().names.at(column));
        for (int row = 0; row < rows; ++row) {
            const QString text = m_model->index(row, column).data().toString().left(kMost);
            width = std::max(width, metrics.horizontalAdvance(text));
        }
        m_table->header()->resizeSection(column, std::clamp(width + kRoom, kLeast, kMost));
    }
}

void SqlPage::copyRows() {
    QVector<std::pair<int, int>> ranges = m_table->selectedRanges();
    if (hasAnswer()) {
        QGuiApplication::clipboard()->setText(m_model->copied(ranges));
    }
}

bool SqlPage::eventFilter(QObject* watched, QEvent* event) {
    const bool key = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
    if (watched == m_table && key && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy)) {
        if (event->type() == QEvent::KeyPress) {
            copyRows();
        }
        event->accept();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

}  // namespace plumb::desk
