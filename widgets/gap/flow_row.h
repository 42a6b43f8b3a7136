// Buttons beside each other, in as many lines as the width asks for.
#pragma once

#include <QLayout>
#include <QList>

namespace plumb::desk {

class FlowRow final : public QLayout {
public:
    explicit FlowRow(QWidget* parent)
        : QLayout(parent) {}
    ~FlowRow() override;

    void addItem(QLayoutItem* item) override { m_items.append(item); }
    [[nodiscard]] int count() const override { return static_cast<int>(m_items.size()); }
    [[nodiscard]] QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override { return lay({0, 0, width, 0}, false); }
    void setGeometry(const QRect& rect) override;
    [[nodiscard]] QSize sizeHint() const override { return minimumSize(); }
    [[nodiscard]] QSize minimumSize() const override;

private:
    /// The height that it takes.
    int lay(const QRect& rect, bool place) const;

    QList<QLayoutItem*> m_items;
};

}  // namespace plumb::desk
