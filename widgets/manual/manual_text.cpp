#include "widgets/manual/manual_text.h"

#include "widgets/common/theme.h"

#include <QImage>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>

#include <algorithm>

namespace plumb::desk {
namespace {

constexpr int kMargin = 24;

/// "pictures/findings.png", and nothing that leads out of the folder.
QString fileOf(const QUrl& name) {
    static const QRegularExpression plain(QStringLiteral("^pictures/[a-z0-9-]+\\.png$"));
    const QString path = name.toString();
    return plain.match(path).hasMatch() ? QStringLiteral(":/plumbline/manual/") + path : QString();
}

}  // namespace

ManualText::ManualText(const Theme& theme, QWidget* parent)
    : QuietBrowser(parent)
    , m_theme(theme) {}

QVariant ManualText::loadResource(int type, const QUrl& name) {
    const QString file = type == QTextDocument::ImageResource ? fileOf(name) : QString();
    return file.isEmpty() ? QVariant() : QVariant(QImage(file));
}

void ManualText::showPage(const QString& markdown) {
    document()->setDocumentMargin(kMargin);
    document()->setDefaultFont(m_theme.font());
    setMarkdown(markdown);
    colourCode();
    fitPictures();
    moveCursor(QTextCursor::Start);
}

void ManualText::colourCode() {
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            if (part.fragment().charFormat().fontFixedPitch()) {
                QTextCursor cursor(block);
                cursor.setPosition(part.fragment().position());
                cursor.setPosition(part.fragment().position() + part.fragment().length(), QTextCursor::KeepAnchor);
                QTextCharFormat mono;
                mono.setFontFamilies({m_theme.monospace().family()});
                mono.setForeground(m_theme.color(Role::Segment));
                cursor.mergeCharFormat(mono);
                break;  // the fragments of this block were changed
            }
        }
    }
}

void ManualText::fitPictures() {
    const int room = viewport()->width() - 2 * kMargin;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            QTextImageFormat picture = part.fragment().charFormat().toImageFormat();
            if (!picture.isValid()) {
                continue;
            }
            const QImage image = loadResource(QTextDocument::ImageResource, QUrl(picture.name())).value<QImage>();
            if (image.isNull()) {
                break;
            }
            picture.setWidth(std::clamp(image.width(), 1, std::max(room, 1)));
            picture.setHeight(picture.width() * image.height() / image.width());
            QTextCursor cursor(block);
            cursor.setPosition(part.fragment().position());
            cursor.setPosition(part.fragment().position() + part.fragment().length(), QTextCursor::KeepAnchor);
            cursor.setCharFormat(picture);
            break;  // a picture stands in a paragraph of its own
        }
    }
}

void ManualText::resizeEvent(QResizeEvent* event) {
    QuietBrowser::resizeEvent(event);
    fitPictures();
}

}  // namespace plumb::desk
