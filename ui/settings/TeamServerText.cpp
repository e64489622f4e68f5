// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/TeamServerText.h"

#include "ui/common/Painting.h"
#include "ui/settings/AccessDialog.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace satchel::ui {

namespace {

struct ServerTr
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::TeamServerText)
};

QString withDetail(const QString &sentence, const QString &detail)
{
    return detail.isEmpty()
        ? sentence
        : sentence + u' ' + ServerTr::tr("The server says: %1", "technical reason").arg(isolated(detail));
}

} // namespace

QString problemSentence(const store::TeamServerCheck &check)
{
    using Problem = store::TeamServerCheck::Problem;
    const QString host = check.host.isEmpty() ? ServerTr::tr("this computer") : isolated(check.host);
    switch (check.problem) {
    case Problem::None: return {};
    case Problem::BadAddress:
        return ServerTr::tr("The address is incomplete. It needs a server, a database and a name to sign in with.");
    case Problem::UnknownHost:
        return ServerTr::tr("There is no server called %1. Check the spelling and the network.").arg(host);
    case Problem::NoAnswer:
        return ServerTr::tr("%1 does not answer. Check the port, the network, and that a firewall lets it through.")
            .arg(host);
    case Problem::NoEncryption:
        return ServerTr::tr("%1 does not encrypt connections, so nothing was sent. TLS has to be switched on at the "
                            "server.")
            .arg(host);
    case Problem::UntrustedCertificate:
        return ServerTr::tr("The certificate of %1 is not trusted or is for another name, so nothing was sent. For an "
                            "authority of your own, choose its certificate: the address names it (sslrootcert=FILE).")
            .arg(host);
    case Problem::SignInRefused:
        return withDetail(ServerTr::tr("%1 does not accept this name and password.").arg(host), check.detail);
    case Problem::NoDatabase: return withDetail(ServerTr::tr("There is no such database."), check.detail);
    case Problem::TooOld:
        return ServerTr::tr("PostgreSQL %1 is too old. A team needs version 15 or newer.").arg(check.version);
    case Problem::MayNotMakeRoles:
        return ServerTr::tr("This name may not create roles, which each person of the team needs. The server's "
                            "administrator can allow it: ALTER ROLE … CREATEROLE.");
    case Problem::MayNotMakeTables:
        return ServerTr::tr("This name may not create tables in the database. Sign in as the owner of the database.");
    case Problem::OtherFormat:
        return ServerTr::tr("Another version of Satchel made this team's tables. Update Satchel, or have an "
                            "administrator run \"satchel hub upgrade\".");
    case Problem::NoPerson:
        return ServerTr::tr("The team does not know this name. An administrator gives it access under Team and roles.");
    case Problem::Other: return withDetail(ServerTr::tr("%1 could not be used.", "a server").arg(host), check.detail);
    }
    return {};
}

QStringList foundLines(const store::TeamServerCheck &check)
{
    if (check.version.isEmpty())
        return {};
    QStringList lines{check.host.isEmpty() || check.host.startsWith(u'/')
            ? ServerTr::tr("PostgreSQL %1 on this computer").arg(check.version)
            : ServerTr::tr("PostgreSQL %1 at %2").arg(check.version, isolated(check.host)),
        check.isEncrypted ? ServerTr::tr("The connection is encrypted, and the certificate is trusted")
                          : ServerTr::tr("The connection does not leave this computer")};
    if (check.problem != store::TeamServerCheck::Problem::None)
        return lines;
    if (check.hasHub())
        lines.append(ServerTr::tr("Team %1, where you are: %2", "name of a team, role")
                         .arg(isolated(check.hub), isolated(roleNamed(check.role))));
    else
        lines.append(ServerTr::tr("It may create tables and roles, and has no team yet"));
    return lines;
}

QString roleNamed(const QString &role)
{
    return roleLabel({role, role, false, {}});
}

QString progressSentence(const store::TeamProgress &progress)
{
    using Step = store::TeamProgress::Step;
    const QString count = QLocale().toString(progress.done);
    switch (progress.step) {
    case Step::Checking: return ServerTr::tr("Checking the server…");
    case Step::Sending: return ServerTr::tr("Sending records: %1").arg(count);
    case Step::Reading: return ServerTr::tr("Reading the team's records: %1").arg(count);
    case Step::Comparing: return ServerTr::tr("Comparing your records with the team's…");
    }
    return {};
}

} // namespace satchel::ui
