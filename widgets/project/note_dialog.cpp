#include "widgets/project/note_dialog.h"

#include "hl7/message_view.h"
#include "project/notes.h"
#include "widgets/common/label_tone.h"
#include "widgets/keeping/audited_changes.h"
#include "widgets/keeping/project_work.h"
#include "widgets/models/focus.h"
#include "widgets/models/sentences.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace plumb::desk {
namespace {

QString placeText(const QString& source, std::uint64_t number, const QString& path) {
    const QString message = QLocale().toString(static_cast<qulonglong>(number + 1));
    return path.isEmpty() ? NoteDialog::tr("On message %1 of %2.").arg(message, source)
                          : NoteDialog::tr("On %1 in message %2 of %3.").arg(path, message, source);
}

}  // namespace

NoteDialog::NoteDialog(const QString& title, const QString& what, const QString& text, QWidget* parent)
    : QDialog(parent)
    , m_text(new QPlainTextEdit(text, this))
    , m_ok(nullptr) {
    constexpr int kWidth = 460, kHeight = 260, kMargin = 20, kSpacing = 10;
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setObjectName(QStringLiteral("noteDialog"));
    auto* const column = new QVBoxLayout(this);
    column->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    column->setSpacing(kSpacing);
    auto* const sentence = new QLabel(what, this);
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    column->addWidget(sentence);
    m_text->setObjectName(QStringLiteral("note.text"));
    m_text->setAccessibleName(tr("Note"));
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    column->addWidget(m_text, 1);
    auto* const keys = new QLabel(tr("Ctrl+Enter keeps it."), this);
    setTone(keys, QStringLiteral("muted"));
    column->addWidget(keys);
    auto* const buttons = new QDialogButtonBox(this);
    m_ok = buttons->addButton(tr("Keep the note"), QDialogButtonBox::AcceptRole);
    m_ok->setObjectName(QStringLiteral("note.ok"));
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    column->addWidget(buttons);
    const auto check = [this] { m_ok->setEnabled(!m_text->toPlainText().trimmed().isEmpty()); };
    connect(m_text, &QPlainTextEdit::textChanged, this, check);
    connect(buttons, &QDialogButtonBox::accepted, this, &NoteDialog::answer);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    check();
    resize(kWidth, kHeight);
    m_text->moveCursor(QTextCursor::End);
    m_text->setFocus();
}

bool NoteDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const auto* const key = static_cast<QKeyEvent*>(event);
        if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) &&
            (key->modifiers() & Qt::ControlModifier) != 0) {
            answer();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void NoteDialog::answer() {
    if (m_ok->isEnabled()) {
        if (m_answered) {
            m_answered(m_text->toPlainText().trimmed());
        }
        accept();
    }
}

bool canWriteNote(const Desk& desk) {
    const ProjectFeed* const feed = desk.project ? desk.project->of(desk.focus.feed()) : nullptr;
    return feed && feed->source() != 0 && desk.project->session().isWritable() && desk.focus.message();
}

void writeNote(Desk& desk, QWidget* window) {
    if (!canWriteNote(desk)) {
        return;
    }
    const SourceKey source = desk.project->of(desk.focus.feed())->key();
    const std::uint64_t number = desk.focus.number();
    const QString path = desk.focus.path().segment() == 0
                             ? QString()
                             : toQString(hl7::formatPath(desk.focus.message()->view, desk.focus.path()));
    auto* const dialog =
        new NoteDialog(NoteDialog::tr("Write a note"), placeText(desk.focus.feed()->title(), number, path), {}, window);
    dialog->onAnswer([&desk, source, number, path](const QString& text) {
        if (!desk.project->session().isWritable()) {
            return;
        }
        project::NoteRow note{
            0, number, path.toStdString(), text.toStdString(), desk.project->session().project()->who().user, 0};
        desk.project->change(
            [source, note, who = desk.project->session().project()->who()](project::Connection& store) {
                return addNoteAudited(store, who, source->load(), note);
            });
    });
    dialog->open();
}

void editNote(Desk& desk, std::int64_t id, QWidget* window) {
    const ProjectContents& contents = desk.project->contents();
    const auto note = std::find_if(contents.notes.begin(), contents.notes.end(),
                                   [id](const project::PlacedNote& one) { return one.note.id == id; });
    if (note == contents.notes.end() || !desk.project->session().isWritable()) {
        return;
    }
    const auto source = std::find_if(contents.sources.begin(), contents.sources.end(),
                                     [&](const project::SourceRow& one) { return one.id == note->source; });
    const QString title = source == contents.sources.end() ? QString() : toQString(source->title);
    auto* const dialog =
        new NoteDialog(NoteDialog::tr("Edit the note"), placeText(title, note->note.number, toQString(note->note.path)),
                       toQString(note->note.text), window);
    dialog->onAnswer([&desk, id](const QString& text) {
        if (desk.project->session().isWritable()) {
            desk.project->change([id, text = text.toStdString(), who = desk.project->session().project()->who()](
                                     project::Connection& store) { return changeNoteAudited(store, who, id, text); });
        }
    });
    dialog->open();
}

}  // namespace plumb::desk
