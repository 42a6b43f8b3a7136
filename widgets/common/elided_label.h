// A label that gives way: what does not fit ends in an ellipsis, and the tip has the whole.
#pragma once

#include <QLabel>

namespace plumb::desk {

class ElidedLabel final : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(const QString& text = {}, QWidget* parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace plumb::desk
