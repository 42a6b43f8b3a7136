#include "widgets/common/wording.h"

#include <QEvent>
#include <QWidget>

namespace plumb::desk {
namespace {

/// A widget passes the change of the language on to all of its children, this one among them.
class Wording final : public QObject {
public:
    Wording(QWidget* owner, std::function<void()> say)
        : QObject(owner)
        , m_say(std::move(say)) {}

protected:
    bool event(QEvent* event) override {
        if (event->type() == QEvent::LanguageChange) {
            m_say();
            return true;
        }
        return QObject::event(event);
    }

private:
    std::function<void()> m_say;
};

}  // namespace

void inEveryLanguage(QWidget* owner, std::function<void()> say) {
    say();
    onNewLanguage(owner, std::move(say));
}

void onNewLanguage(QWidget* owner, std::function<void()> say) {
    new Wording(owner, std::move(say));
}

}  // namespace plumb::desk
