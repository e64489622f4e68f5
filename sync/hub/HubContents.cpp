// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/hub/HubContents.h"

#include "domain/Reason.h"
#include "store/Contents.h"

#include <QTemporaryFile>

namespace satchel::sync::hub {

namespace {

constexpr int mostFiles = 20; // of one exchange and direction
constexpr qint64 pieceSize = 1 << 19; // bytes

Result<void> send(store::Store &store, HubClient &client, const QString &sha256)
{
    QTemporaryFile file;
    if (!file.open())
        return fail(Error::Kind::Io, file.errorString());
    TRY(store::Contents(store).copyTo(sha256, file));
    file.seek(0);
    for (int piece = 0;; ++piece) {
        const QByteArray bytes = file.read(pieceSize);
        const bool isLast = file.atEnd();
        TRY(client.putContent(sha256, piece, isLast, bytes));
        if (isLast)
            return store::HubState(store).noteContent(sha256);
    }
}

Result<void> fetch(store::Store &store, HubClient &client, const QString &sha256)
{
    QTemporaryFile file;
    if (!file.open())
        return fail(Error::Kind::Io, file.errorString());
    for (int piece = 0;; ++piece) {
        const auto bytes = TRY(client.content(sha256, piece));
        if (!bytes && piece == 0)
            return {}; // not there yet
        if (!bytes)
            break;
        if (file.write(*bytes) != bytes->size())
            return fail(Error::Kind::Io, file.errorString());
    }
    const QString put = TRY(store::Contents(store).put(file, sha256));
    if (put != sha256)
        return fail(Error::Kind::Corrupt, Reason::tr("the hub has another content than this file's"), sha256);
    return store::HubState(store).noteContent(sha256);
}

} // namespace

Result<void> exchangeContents(store::Store &store, HubClient &client)
{
    store::HubState state(store);
    const QStringList here = TRY(state.contentsToSend(mostFiles));
    if (!here.isEmpty()) {
        const QStringList lacking = TRY(client.lackingContents(here));
        for (const QString &sha256 : here)
            TRY(lacking.contains(sha256) ? send(store, client, sha256) : state.noteContent(sha256));
    }
    const QStringList missing = TRY(state.contentsToFetch(mostFiles));
    for (const QString &sha256 : missing)
        TRY(fetch(store, client, sha256));
    return {};
}

} // namespace satchel::sync::hub
