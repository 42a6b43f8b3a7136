// A page that may have something to ask before it closes. It asks in itself; nothing is blocked.
#pragma once

#include <functional>

namespace plumb::desk {

class ClosingPage {
public:
    virtual ~ClosingPage() = default;

    /// False: it stays and asks. Called before it is closed.
    [[nodiscard]] virtual bool mayClose() = 0;
    /// The same, before the window closes: what comes back with the next session need not ask.
    [[nodiscard]] virtual bool mayEnd() { return mayClose(); }
    /// How it closes once the question is answered; given by who owns it.
    std::function<void()> closeNow;
};

}  // namespace plumb::desk
