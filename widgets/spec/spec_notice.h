// A sentence over a spec that needs an answer, with the answers as buttons. In place of a dialog: nothing is blocked.
#pragma once

#include "widgets/common/theme.h"

#include <QWidget>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;

namespace plumb::desk {

class SpecNotice final : public QWidget {
    Q_OBJECT

public:
    struct Answer {
        QString text;
        std::function<void()> run;
    };

    explicit SpecNotice(const Theme& theme, QWidget* parent = nullptr);

    /// `tone` as of QLabel[tone]. The first answer is the one that loses nothing. Any answer closes it.
    void ask(const QString& sentence, std::vector<Answer> answers, const QString& tone = QStringLiteral("warning"));
    [[nodiscard]] QString sentence() const;
    /// Gives the keyboard to the first answer.
    void focusFirst();

private:
    QLabel* m_sentence;
    QHBoxLayout* m_row;
    std::vector<QWidget*> m_buttons;
};

}  // namespace plumb::desk
