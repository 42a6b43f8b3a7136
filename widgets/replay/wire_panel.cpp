#include "widgets/replay/wire_panel.h"

#include "project/project.h"
#include "widgets/common/actions.h"
#include "widgets/common/row_view.h"
#include "widgets/common/save_dialog.h"
#include "widgets/keeping/project_work.h"
#include "widgets/models/counted.h"
#include "widgets/models/focus.h"
#include "widgets/models/sentences.h"
#include "widgets/replay/replay_model.h"
#include "widgets/replay/wire_text.h"
#include "widgets/value/hex_model.h"

#include <QComboBox>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSaveFile>
#include <QScrollBar>
#include <QToolButton>

#include <memory>
#include <utility>

namespace plumb::desk {
namespace {

constexpr std::uint64_t kRowsAtOnce = 2000;

/// All rows of a run, those that left the table included.
Result<std::uint64_t> writeWire(const project::Project& project, std::int64_t run, const QString& path,
                                const CancelToken& cancel) {
    Result<project::Project::Reader> reader = project.reader();
    if (!reader) {
        return fail(std::move(reader.error()));
    }
    const auto failed = [&path](const QSaveFile& file) {
        return fail(MessageId::WireLogFailed, {path.toStdString(), file.errorString().toStdString()});
    };
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return failed(file);
    }
    std::uint64_t written = 0;
    for (std::int64_t after = 0;;) {
        const auto rows = project::wireRows(**reader, run, after, kRowsAtOnce);
        if (!rows) {
            return fail(rows.error());
        }
        if (cancel.stopped()) {
            return fail(MessageId::Cancelled);
        }
        if (rows->empty()) {
            break;
        }
        for (const project::KeptWireRow& row : *rows) {
            const std::string line = wireLine(row);
            if (file.write(line.data(), static_cast<qint64>(line.size())) < 0) {
                return failed(file);
            }
        }
        written += rows->size();
        after = rows->back().id;
    }
    if (!file.commit()) {
        return failed(file);
    }
    return written;
}

}  // namespace

WireModel* WirePanel::model() const {
    return m_run ? &m_run->wire() : nullptr;
}

void WirePanel::showRun() {
    KeptRun* const run = m_hub.shown();
    if (run == m_run && m_list->model()) {
        return;
    }
    if (m_run) {
        m_run->wire().disconnect(this);
        m_run->disconnect(this);
    }
    m_run = run;
    m_message.reset();
    m_text->clear();
    m_hex->setBytes(nullptr);
    m_list->setModel(run ? &run->wire() : nullptr);
    m_list->setHeaderShown(run != nullptr);
    if (run) {
        WireModel& wire = run->wire();
        wire.setMessage(std::nullopt);
        int column = 0;
        for (const int width : {140, 112, 60, 92, 96, 68, 560}) {
            m_list->header()->resizeSection(column++, width);
        }
        connect(&wire, &QAbstractItemModel::rowsInserted, this, [this] {
            if (follows()) {
                m_list->scrollToBottom();
            }
        });
        connect(&wire, &WireModel::connectionsChanged, this, &WirePanel::fillConnections);
        connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &WirePanel::chosen);
        connect(run, &KeptRun::changed, this, &WirePanel::restate);
        connect(run, &QObject::destroyed, this, [this] {
            m_list->setModel(nullptr);
            m_list->setHeaderShown(false);
            restate();
        });
    }
    m_onlyMessage->setChecked(false);
    fillConnections();
    restate();
    if (follows()) {
        m_list->scrollToBottom();
    }
}

void WirePanel::fillConnections() {
    const QVariant before = m_connection->currentData();
    const QSignalBlocker quiet(m_connection);
    m_connection->clear();
    m_connection->addItem(tr("All connections"), 0U);
    if (const WireModel* const wire = model()) {
        for (const replay::ConnectionNumber one : wire->connections()) {
            if (one != 0) {
                m_connection->addItem(tr("Connection %1").arg(counted(one)), one);
            }
        }
    }
    m_connection->setCurrentIndex(std::max(0, m_connection->findData(before)));
    m_connection->setEnabled(m_connection->count() > 2);
}

void WirePanel::restate() {
    const WireModel* const wire = model();
    m_of->setText(m_run ? tr("%1, %2 rows").arg(toQString(m_run->head().name), counted(wire->total() + wire->dropped()))
                        : QString());
    m_save->setEnabled(canSave());
    m_onlyMessage->setEnabled(wire && (m_message || m_onlyMessage->isChecked()));
    m_list->setEmptyText(!m_run               ? tr("No run is shown")
                         : wire->isFiltered() ? tr("No row is like that")
                                              : tr("Nothing went over the wire yet"),
                         !m_run ? tr("Send messages or start a listener, or choose a run in the Replay panel.")
                                : QString());
    m_desk.actions.refresh();
}

void WirePanel::chosen() {
    const WireModel* const wire = model();
    const KeptWireRow* const row = wire ? wire->at(m_list->currentIndex().row()) : nullptr;
    const bool bytes = row && row->kind == replay::WireKind::Bytes;
    const bool hidden = bytes && m_desk.masked();
    m_hex->setBytes(bytes && !hidden ? std::make_shared<const std::string>(row->bytes) : nullptr);
    m_text->setPlainText(!row     ? QString()
                         : hidden ? tr("Hidden while names and identifiers are masked.")
                         : bytes  ? toQString(replay::wireText(asBytes(row->bytes)))
                                  : toQString(row->text.empty() ? row->peer : row->text));
    // The keyboard comes to rest on a row that nobody has chosen yet.
    const bool isChosen = row && m_list->selectionModel()->isSelected(m_list->currentIndex());
    if (isChosen && m_list->currentIndex().row() + 1 < wire->rowCount()) {
        setFollows(false);
    }
    if (isChosen && row->message && !m_linking) {
        m_linking = true;
        m_message = row->message;
        emit m_hub.outcomeAsked(*row->message);
        m_linking = false;
    }
}

void WirePanel::showMessage(quint64 message) {
    WireModel* const wire = model();
    if (!wire || m_linking) {
        return;
    }
    m_linking = true;
    m_message = message;
    if (m_onlyMessage->isChecked()) {
        wire->setMessage(message);
    }
    if (const int row = wire->rowOf(message); row >= 0) {
        m_list->selectRow(row);
        m_list->scrollToRow(row);
    }
    m_linking = false;
    restate();
}

bool WirePanel::follows() const {
    return m_follow->isChecked();
}

void WirePanel::setFollows(bool follows) {
    m_follow->setChecked(follows);
    if (follows) {
        m_list->scrollToBottom();
    }
    m_desk.actions.refresh();
}

bool WirePanel::canSave() const {
    return m_run && m_run->id() != 0 && m_run->wire().total() > 0 && m_desk.project &&
           m_desk.project->session().isOpen();
}

void WirePanel::save() {
    if (!canSave()) {
        return;
    }
    askWhereToSave(
        this, tr("Save the wire log as"), tr("wire log") + QStringLiteral(".ndjson"),
        {{QStringLiteral("ndjson"), tr("A JSON object a line (*.ndjson)")}},
        [this, run = m_run->id()](const QString& path, const QString&) {
            auto handle = std::make_shared<JobHandle>();
            *handle = m_desk.jobs.run<std::uint64_t>(
                this, tr("Saving the wire log"),
                [project = m_desk.project->session().project(), run, path](const CancelToken& cancel, Progress&) {
                    return writeWire(*project, run, path, cancel);
                },
                [this, path, handle](const Result<std::uint64_t>& written) {
                    m_desk.tell(written ? tr("%1 rows of the wire log stand in %2.").arg(counted(*written), path)
                                        : sentence(written.error()));
                    if (written) {
                        emit m_desk.project->ownExported(QStringLiteral("wire"), path, QStringLiteral("ndjson"));
                    }
                });
        });
}

}  // namespace plumb::desk
