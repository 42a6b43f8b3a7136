// A label that gives way: what does not fit ends in an ellipsis, and the tip has the whole.
#pragma once

#include <QLabel>

namespace plumb::desk {

class ElidedLabel final : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(const QString& text = {}, QWidget* parent = nullptr, Qt::TextElideMode at = Qt::ElideRight);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Qt::TextElideMode m_at;
};

}  // namespace plumb::desk
