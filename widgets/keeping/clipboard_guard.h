// Takes values off the clipboard some time after the program has put them there, as long as nobody has put something
// else there since.
#pragma once

#include <QObject>
#include <QTimer>

namespace plumb::desk {

class ClipboardGuard final : public QObject {
    Q_OBJECT

public:
    explicit ClipboardGuard(QObject* parent = nullptr);
    /// What is still there goes with it.
    ~ClipboardGuard() override;

    /// 0: it stays until the project is locked or the program ends.
    void setMilliseconds(int milliseconds);
    /// Ours, and not to stay for ever.
    [[nodiscard]] bool holdsValues() const { return m_holds; }
    void clear();

signals:
    /// Values were put there. `messages`: how many whole ones; 0: parts.
    void copied(int messages);

private:
    void look();

    QTimer m_later;
    bool m_holds = false;
};

}  // namespace plumb::desk
