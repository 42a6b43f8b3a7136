// The head of a page whose content a job makes: title, what was found in a sentence, how far it is, again and stop.
#pragma once

#ifndef Q_MOC_RUN  // moc cannot read all of C++20
#include "base/cancel.h"
#endif
#include "widgets/common/desk.h"

#include <QWidget>

#include <functional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace plumb::desk {

class JobHead final : public QWidget {
    Q_OBJECT

public:
    /// What it is called, and its button to begin again, are asked for in each language.
    using Words = std::function<QString()>;
    JobHead(Desk& desk, Words title, Words again, QWidget* parent = nullptr);

    /// `tone`: "muted", "warning", "error".
    void setSentence(const QString& text, const QString& tone = QStringLiteral("muted"));
    void setDetail(const QString& text);
    /// Whether there is something to do again, and why not.
    void setCanBegin(bool can, const QString& why);
    /// While running `progress` is asked now and then.
    void setRunning(std::function<Progress::State()> progress);
    void setDone();

signals:
    void again();
    void stop();

private:
    void themeChanged();
    void showProgress();

    Desk& m_desk;
    QLabel *m_title, *m_sentence, *m_detail;
    QProgressBar* m_bar;
    QPushButton *m_again, *m_stop;
    std::function<Progress::State()> m_progress;
};

}  // namespace plumb::desk
