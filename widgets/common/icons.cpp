#include "widgets/common/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <optional>

namespace plumb::desk {
namespace {

class LineIcon final : public QIconEngine {
public:
    LineIcon(QString name, const Theme& theme, std::optional<Role> role)
        : m_name(std::move(name))
        , m_theme(&theme)
        , m_role(role) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        painter->drawPixmap(rect, scaledPixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state, ratio));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal) override {
        const QColor color = colorFor(mode, state);
        const QString key =
            QStringLiteral("plumbline-icon/%1/%2/%3x%4")
                .arg(m_name, color.name(QColor::HexArgb))  // one that is disabled differs in its alpha alone
                .arg(size.width())
                .arg(size.height());
        QPixmap pixmap;
        if (!QPixmapCache::find(key, &pixmap)) {
            pixmap = render(size, color);
            QPixmapCache::insert(key, pixmap);
        }
        return pixmap;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new LineIcon(*this); }
    [[nodiscard]] QString key() const override { return QStringLiteral("PlumblineLineIcon"); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    [[nodiscard]] QColor colorFor(QIcon::Mode mode, QIcon::State state) const {
        if (mode == QIcon::Disabled) {
            QColor color = m_theme->color(Role::Muted);
            color.setAlpha(128);
            return color;
        }
        return m_theme->color(m_role ? *m_role : state == QIcon::On ? Role::Accent : Role::Muted);
    }

    [[nodiscard]] QPixmap render(const QSize& size, const QColor& color) const {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QFile file(QStringLiteral(":/plumbline/icons/%1.svg").arg(m_name));
        if (file.open(QIODevice::ReadOnly)) {
            QSvgRenderer renderer(file.readAll().replace("currentColor", color.name().toLatin1()));
            QPainter painter(&pixmap);
            painter.setOpacity(color.alphaF());
            renderer.render(&painter);
        }
        return pixmap;
    }

    QString m_name;
    const Theme* m_theme;
    std::optional<Role> m_role;
};

}  // namespace

QIcon icon(const QString& name, const Theme& theme) {
    return QIcon(new LineIcon(name, theme, std::nullopt));
}

QIcon icon(const QString& name, const Theme& theme, Role role) {
    return QIcon(new LineIcon(name, theme, role));
}

}  // namespace plumb::desk
