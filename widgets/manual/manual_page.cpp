#include "widgets/manual/manual_page.h"

#include "widgets/common/theme.h"
#include "widgets/inspector/inspector_panel.h"

#include <QDir>
#include <QFile>
#include <QHBoxLayout>
#include <QListWidget>
#include <QTextBlock>
#include <QTextDocument>

namespace plumb::desk {
namespace {

const QString kFolder = QStringLiteral(":/plumbline/manual");

QString textOf(const QString& page) {
    QFile file(kFolder + QLatin1Char('/') + page + QStringLiteral(".md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QString titleOf(const QString& page) {
    const QString first = textOf(page).section(QLatin1Char('\n'), 0, 0);
    return first.startsWith(QLatin1String("# ")) ? first.mid(2) : page;
}

}  // namespace

ManualPage::ManualPage(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_contents(new QListWidget(this))
    , m_text(new QuietBrowser(this)) {
    m_contents->setFrameShape(QFrame::NoFrame);
    m_contents->setFixedWidth(230);
    m_contents->setAccessibleName(tr("Contents of the manual"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->setAccessibleName(tr("Manual"));
    m_text->setStyleSheet(QStringLiteral("QTextBrowser { border: none; border-radius: 0; }"));
    for (const QString& page : pages()) {
        auto* const item = new QListWidgetItem(titleOf(page), m_contents);
        item->setData(Qt::UserRole, page);
    }
    auto* const row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_contents);
    row->addWidget(m_text, 1);
    connect(m_contents, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item) {
            open(item->data(Qt::UserRole).toString());
        }
    });
    connect(m_text, &QTextBrowser::anchorClicked, this,
            [this](const QUrl& link) { open(link.path().section(QLatin1Char('.'), 0, 0)); });
    connect(&desk.theme, &Theme::changed, this, &ManualPage::restyle);
}

QStringList ManualPage::pages() {
    QStringList names;
    for (const QString& file : QDir(kFolder).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name)) {
        names.append(file.chopped(3));
    }
    return names;
}

void ManualPage::open(const QString& page) {
    const QStringList all = pages();
    if (all.isEmpty()) {
        return;
    }
    m_current = all.contains(page) ? page : all.front();
    const QSignalBlocker quiet(m_contents);
    m_contents->setCurrentRow(static_cast<int>(all.indexOf(m_current)));
    restyle();
}

void ManualPage::restyle() {
    if (m_current.isEmpty()) {
        return;
    }
    m_text->document()->setDocumentMargin(24);
    m_text->document()->setDefaultFont(m_desk.theme.font());
    m_text->setMarkdown(textOf(m_current));
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            QTextCharFormat format = part.fragment().charFormat();
            if (format.fontFixedPitch()) {
                QTextCursor cursor(block);
                cursor.setPosition(part.fragment().position());
                cursor.setPosition(part.fragment().position() + part.fragment().length(), QTextCursor::KeepAnchor);
                QTextCharFormat mono;
                mono.setFontFamilies({m_desk.theme.monospace().family()});
                mono.setForeground(m_desk.theme.color(Role::Segment));
                cursor.mergeCharFormat(mono);
                break;  // the fragments of this block were changed
            }
        }
    }
    m_text->moveCursor(QTextCursor::Start);
}

}  // namespace plumb::desk
