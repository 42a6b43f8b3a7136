#include "widgets/value/value_actions.h"

#include "widgets/common/actions.h"
#include "widgets/keeping/project_target.h"
#include "widgets/keeping/project_work.h"
#include "widgets/models/focus.h"
#include "widgets/models/insight.h"
#include "widgets/models/jobs.h"
#include "widgets/models/sentences.h"
#include "widgets/value/value_content.h"

#include <QApplication>
#include <QClipboard>
#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>

namespace plumb::desk {
namespace {

class ValueActions final : public QObject {
public:
    ValueActions(Desk& desk, QObject* parent)
        : QObject(parent)
        , m_desk(desk) {
        const QString category = tr("Value");
        const auto mayRead = [this] { return readable(); };
        desk.actions.add(
            {QStringLiteral("value.open"), tr("Look at the value"), category, QString(), QStringLiteral("value"),
             false},
            [this] { m_desk.showPanel(QStringLiteral("value")); },
            [this] { return m_desk.focus.message() != nullptr; });
        desk.actions.add(
            {QStringLiteral("value.copy"), tr("Copy the value"), category, QString(), QStringLiteral("copy"), false},
            [this] { copy(); }, mayRead);
        desk.actions.add(
            {QStringLiteral("value.save"), tr("Save the value as..."), category, QString(), QStringLiteral("save"),
             false},
            [this] { askWhere(); }, mayRead);
        const auto refresh = [this] { m_desk.actions.refresh(); };
        connect(&desk.focus, &Focus::placeChanged, this, refresh);
        connect(&desk.focus, &Focus::messageChanged, this, refresh);
    }

private:
    static QString tr(const char* text) { return QCoreApplication::translate("ValueActions", text); }

    [[nodiscard]] ValueFacts facts() const {
        const Focus& focus = m_desk.focus;
        return focus.message() ? valueFacts(*focus.message(), focus.path(), focus.range()) : ValueFacts();
    }

    [[nodiscard]] bool readable() const {
        const Focus& focus = m_desk.focus;
        return focus.message() && focus.path().segment() != 0 &&
               !(m_desk.masked() && isSensitive(focus.message()->view, focus.path())) &&
               hl7::presenceOf(focus.message()->view.bytes(focus.range())) == hl7::Presence::Value;
    }

    void copy() {
        const FeedMessagePtr message = m_desk.focus.message();
        const ValueFacts facts = this->facts();
        struct Copied {
            QString text;
            QImage image;
        };
        m_copy = m_desk.jobs.run<Copied>(
            this, tr("Copy a value"),
            [message, facts](const CancelToken&, Progress&) -> Result<Copied> {
                if (isImage(facts.content)) {
                    const ValueContent content = valueContent(*message, facts, ValueView::Content);
                    if (const Picture* const picture = content.picture()) {
                        return Copied{{}, picture->image};
                    }
                }
                return Copied{copiedText(*message, facts), {}};
            },
            [this](Result<Copied> copied) {
                if (!copied) {
                    m_desk.tell(sentence(copied.error()));
                } else if (!copied->image.isNull()) {
                    QApplication::clipboard()->setImage(copied->image);
                    m_desk.tell(tr("The picture was copied."));
                } else {
                    QApplication::clipboard()->setText(copied->text);
                    m_desk.tell(tr("The value was copied."));
                }
            });
    }

    void askWhere() {
        const FeedMessagePtr message = m_desk.focus.message();
        const ValueFacts facts = this->facts();
        auto* const dialog = new QFileDialog(QApplication::activeWindow(), tr("Save the value as"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->selectFile(savedName(*message, facts));
        connect(dialog, &QFileDialog::fileSelected, this,
                [this, message, facts](const QString& file) { save(message, facts, file); });
        dialog->open();
    }

    void save(const FeedMessagePtr& message, const ValueFacts& facts, const QString& file) {
        if (const QString problem = projectTargetProblem(m_desk.project, file); !problem.isEmpty()) {
            m_desk.tell(problem);
            return;
        }
        m_save = m_desk.jobs.run<quint64>(
            this, tr("Save a value"),
            [message, facts, file](const CancelToken& cancel, Progress&) -> Result<quint64> {
                const std::string bytes = savedBytes(*message, facts);
                if (cancel.stopped()) {
                    return fail(MessageId::Cancelled);
                }
                QSaveFile out(file);
                if (!out.open(QIODevice::WriteOnly) || out.write(bytes.data(), static_cast<qint64>(bytes.size())) < 0 ||
                    !out.commit()) {
                    return fail(MessageId::FileCannotWrite, {file.toStdString(), out.errorString().toStdString()});
                }
                return quint64{bytes.size()};
            },
            [this, file](const Result<quint64>& written) {
                if (written && m_desk.project) {
                    emit m_desk.project->exported(m_desk.focus.feed(), QStringLiteral("value"), file,
                                                  QFileInfo(file).suffix(), 0);
                }
                m_desk.tell(written ? tr("%1 were written to %2.").arg(sizeText(*written), file)
                                    : sentence(written.error()));
            });
    }

    Desk& m_desk;
    JobHandle m_copy, m_save;
};

}  // namespace

void addValueActions(Desk& desk) {
    if (!desk.actions.action(QStringLiteral("value.open"))) {
        new ValueActions(desk, &desk.actions);
    }
}

}  // namespace plumb::desk
