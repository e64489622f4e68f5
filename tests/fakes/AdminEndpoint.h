// SPDX-License-Identifier: GPL-3.0-or-later
// The second user and the faults by HTTP, under /__fake/: POST /__fake/VERB with a JSON object, GET to look. No fault
// and no limit touches these requests. README.md lists the verbs.
#pragma once

#include "tests/fakes/FaultInjector.h"
#include "tests/fakes/RemoteUser.h"

#include <QJsonObject>

namespace satchel::fakes {

class AdminEndpoint
{
public:
    AdminEndpoint(FakeRemote &remote, FaultInjector &faults, const Clock &clock)
        : m_remote(remote), m_faults(faults), m_user(remote, clock)
    {
    }

    static bool isMeant(const HttpRequest &request);
    HttpResponse answer(const HttpRequest &request);

private:
    using Answer = std::optional<QJsonObject>; // nothing: refused

    Answer look(const QString &verb, const QUrl &url) const;
    Answer changeRecord(const QString &verb, const QJsonObject &input);
    Answer changeSchema(const QString &verb, const QJsonObject &input);
    Answer changeWorld(const QString &verb, const QJsonObject &input);
    QJsonObject state() const;

    FakeRemote &m_remote;
    FaultInjector &m_faults;
    RemoteUser m_user;
    std::optional<RemoteData> m_backup;
};

} // namespace satchel::fakes
