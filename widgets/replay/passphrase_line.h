// Whether the passphrase of a private key is known, and for how long, with a way to have it forgotten. Nothing is shown
// where none is known.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace plumb::desk {

/// Where a passphrase is, as far as anybody asked.
enum class PassphraseAt : quint8 { Nowhere, Program, Project, Keychain };

class PassphraseLine final : public QWidget {
    Q_OBJECT

public:
    explicit PassphraseLine(QWidget* parent = nullptr);

    void setPlace(PassphraseAt place);
    /// It is there when the program is started again.
    [[nodiscard]] bool isKept() const;
    [[nodiscard]] PassphraseAt place() const { return m_place; }

signals:
    void forgetAsked();

private:
    void say();

    QLabel* m_words;
    QPushButton* m_forget;
    PassphraseAt m_place = PassphraseAt::Nowhere;
};

}  // namespace plumb::desk
