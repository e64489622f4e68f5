// SPDX-License-Identifier: GPL-3.0-or-later
// What pages are made with, without a second thread: workers wait for their store until the desk is cleared, so that
// what is counted is the window's own work, and all of it.
#pragma once

#include "tests/support/TestStore.h"
#include "ui/common/PageContext.h"
#include "ui/common/SatchelStyle.h"

#include <QApplication>
#include <QSemaphore>

namespace satchel::budgets {

class Desk
{
    QSemaphore m_cleared;

public:
    explicit Desk(test::TestStore &store) : workspace(store.release(), [this] { return refuse(); })
    {
        QApplication::setStyle(new ui::SatchelStyle(ui::Theme::make({})));
    }
    ~Desk() { clear(); }
    /// Before anything goes that has a worker, because it waits for the worker.
    void clear() { m_cleared.release(1000); }

    std::unique_ptr<ui::Preferences> preferences = ui::Preferences::transient();
    items::Workspace workspace;
    ui::PageContext context{workspace, *preferences};

private:
    Result<std::unique_ptr<store::Store>> refuse()
    {
        m_cleared.acquire();
        return fail(Error::Kind::Busy, QStringLiteral("the desk is cleared"));
    }
};

} // namespace satchel::budgets
