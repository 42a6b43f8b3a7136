// A line above the documents: what was found when the project was opened (who holds it, what was brought up to date,
// what is damaged), and what could not be kept in it.
#pragma once

#include "widgets/common/notice_line.h"

#include <QStringList>

namespace plumb::desk {

struct Desk;

class ProjectLine final : public NoticeLine {
    Q_OBJECT

public:
    explicit ProjectLine(Desk& desk, QWidget* parent = nullptr);

private:
    void say(const QString& sentence);
    void show();

    Desk& m_desk;
    QStringList m_said;
};

}  // namespace plumb::desk
