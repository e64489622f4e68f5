// SPDX-License-Identifier: GPL-3.0-or-later
// The certificate of an erasure: a PDF that says what was done, when and by whom, and nothing of who it was about but
// the id of the record.
#pragma once

#include "documents/engine/Document.h"
#include "store/privacy/BackupReach.h"
#include "store/privacy/Erasure.h"

namespace satchel::documents {

struct ErasureCertificate
{
    store::Erasure erasure;
    std::vector<store::RemoteErasure> remotes;
    store::BackupReach backups;
    bool isFileClean = false; // no old page of the store has anything left
    Instant writtenAt;
    QTimeZone zone;
};

/// The state of a connection in words.
QString remoteStateText(const store::RemoteErasure &remote);
/// "2 contacts, 1 task"; empty where there are none.
QString countsText(const std::map<QString, qint64> &counts, const Schema &schema);

/// NotFound for somebody who was not erased.
Result<ErasureCertificate> readErasureCertificate(store::Store &store, RecordId person);
Document erasureCertificateDocument(const ErasureCertificate &facts, const Schema &schema, const Look &look);
/// Beside the store, with the record's id and the day and time in its name.
QString certificateFileOf(store::Store &store, RecordId person);
/// Writes the PDF as a whole; needs an application that can draw. Io, Full.
Result<void> writeErasureCertificate(store::Store &store, RecordId person, const QString &file);

} // namespace satchel::documents
