// SPDX-License-Identifier: GPL-3.0-or-later
// What a sync needs around the program: a session of its own with a keyring, and a remote as a process. Both outlive
// the programs that are killed.
#pragma once

#include "tests/support/FakeCrmProcess.h"
#include "tests/support/KeyringSession.h"

namespace satchel::torture {

class DesktopSession
{
public:
    /// `home` is for what the session writes, and outlives it.
    explicit DesktopSession(const QString &home);
    ~DesktopSession();

    static QString missingProgram();
    const QProcessEnvironment &environment() const { return m_environment; }
    test::FakeCrmProcess &crm() { return m_crm; }

private:
    QProcessEnvironment m_environment;
    QProcess m_bus;
    test::FakeCrmProcess m_crm;
};

} // namespace satchel::torture
