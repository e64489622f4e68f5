// SPDX-License-Identifier: GPL-3.0-or-later
// While it lives, new stores are not told who works with them: as at the first start of a person's own.
#pragma once

#include <QByteArray>

namespace satchel::test {

class UnnamedUser
{
public:
    UnnamedUser() : m_before(qgetenv("SATCHEL_USER")) { qunsetenv("SATCHEL_USER"); }
    ~UnnamedUser() { qputenv("SATCHEL_USER", m_before); }
    UnnamedUser(const UnnamedUser &) = delete;
    UnnamedUser &operator=(const UnnamedUser &) = delete;

private:
    QByteArray m_before;
};

} // namespace satchel::test
