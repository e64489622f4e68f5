// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/torture/DesktopSession.h"

using namespace Qt::StringLiterals;

namespace satchel::torture {

namespace {

const QString busProgram = u"dbus-daemon"_s;

} // namespace

DesktopSession::DesktopSession(const QString &home)
    : m_environment(test::KeyringSession::environment(home)),
      m_crm({u"--records"_s, u"40"_s, u"--burst"_s, u"100000"_s})
{
    m_bus.setProcessEnvironment(m_environment);
    m_bus.start(busProgram, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
    if (!m_bus.waitForStarted() || !m_bus.waitForReadyRead())
        qFatal("no session: %s", qUtf8Printable(m_bus.errorString()));
    m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, QString::fromLatin1(m_bus.readLine().trimmed()));
    if (!test::KeyringDaemon(m_environment).start())
        qFatal("no keyring");
    if (m_crm.address().isEmpty())
        qFatal("no remote");
}

DesktopSession::~DesktopSession()
{
    m_bus.kill(); // the keyring ends with it
    m_bus.waitForFinished();
}

QString DesktopSession::missingProgram()
{
    const QString missing = test::KeyringSession::missingProgram();
    return missing.isEmpty() && QStandardPaths::findExecutable(busProgram).isEmpty() ? busProgram : missing;
}

} // namespace satchel::torture
