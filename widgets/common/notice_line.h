// A sentence in place of a dialog, with its answers as buttons beside it: nothing is blocked while it stands there.
#pragma once

#include "widgets/common/theme.h"

#include <QFrame>

#include <functional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace plumb::desk {

class NoticeLine : public QFrame {
    Q_OBJECT

public:
    struct Answer {
        QString text;
        std::function<void()> run;
        QString name = {};  ///< for who looks for the button
    };
    enum class Place { InPage, AboveDocuments };

    /// `sign`: the name of an icon before the sentence, or nothing.
    explicit NoticeLine(const Theme& theme, QWidget* parent = nullptr, Place place = Place::InPage,
                        const QString& sign = {});

    /// `tone` as of QLabel[tone]. The first answer is the one that loses nothing. Any answer closes the notice.
    void ask(const QString& sentence, std::vector<Answer> answers, const QString& tone = QStringLiteral("warning"));
    /// What it asks now; nothing when it is closed.
    [[nodiscard]] QString sentence() const;
    /// Gives the keyboard to the first answer.
    void focusFirst();

private:
    void themeChanged();

    const Theme& m_theme;
    QString m_signName;
    QLabel *m_sign, *m_sentence;
    QHBoxLayout* m_row;
    std::vector<QPushButton*> m_buttons;
};

}  // namespace plumb::desk
