// The head of the project panel: what the project is called, and in clear words whether it is encrypted and whether it
// can be written. Hidden while there is none.
#pragma once

#include "widgets/common/desk.h"

#include <QWidget>

class QLabel;

namespace plumb::desk {

class ElidedLabel;

class ProjectHead final : public QWidget {
    Q_OBJECT

public:
    explicit ProjectHead(Desk& desk, QWidget* parent = nullptr);

    [[nodiscard]] QString name() const;
    [[nodiscard]] QString state() const;

private:
    void follow();

    Desk& m_desk;
    QLabel* m_sign;
    ElidedLabel* m_name;
    QLabel* m_state;
};

}  // namespace plumb::desk
