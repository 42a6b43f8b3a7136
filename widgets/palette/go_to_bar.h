// "Go to": a line that takes a path or the number of a message, says while one types where that is, and goes there.
#pragma once

#include "widgets/common/desk.h"
#include "widgets/palette/floating_bar.h"
#include "widgets/palette/go_to_target.h"

#include <functional>

namespace plumb::desk {

/// Where the user is, for what is typed to be read against.
[[nodiscard]] GoToContext goToContext(const Desk& desk);

class GoToBar final : public FloatingBar {
    Q_OBJECT

public:
    /// `goToMessage` takes a number of the current feed, from 0.
    GoToBar(Desk& desk, std::function<void(std::uint64_t number)> goToMessage, QWidget* window);

protected:
    void opening() override;
    void accepted() override;
    void changeEvent(QEvent* event) override;

private:
    void read();
    void retranslate();

    Desk& m_desk;
    std::function<void(std::uint64_t)> m_goToMessage;
    GoToTarget m_target;
};

}  // namespace plumb::desk
