// SPDX-License-Identifier: GPL-3.0-or-later
// Writes that go out together, and what became of each. A batch that is refused as a whole is halved until the one at
// fault is sent alone; the outcome of a write that no answer mentions is unknown, never done. Knows no vendor: how a
// part is sent and how its answer is read are handed in.
#pragma once

#include "sync/connectors/JsonApi.h"

#include <functional>

namespace satchel::sync {

WriteOutcome::Kind kindOf(ErrorRule::Meaning meaning);
/// What an error of a further request makes of a write that was done so far.
void downgradeOutcome(WriteOutcome &outcome, const Error &error);
/// The outcome that an error object means: a whole answer's, or that of one record of a batch (status 0).
WriteOutcome outcomeOf(const Manifest &manifest, const QJsonValue &error, int status);
/// The same for an error within an answer; an error that contradicts the kept metadata makes it expire.
WriteOutcome outcomeOf(JsonApi &api, const QJsonValue &error, int status);
/// The outcome of a write that was sent alone, from its whole answer.
WriteOutcome outcomeOf(JsonApi &api, const JsonAnswer &refusal);

class WriteBatch
{
public:
    using Part = std::span<const size_t>; // positions among the writes
    using Send = std::function<Result<JsonAnswer>(Part part)>;
    using Take = std::function<void(Part part, const JsonAnswer &answer)>;

    /// `take` fills the outcomes in from an answer that is a success. All of these outlive it.
    WriteBatch(const Manifest &manifest, std::span<const RemoteWrite> writes, std::span<WriteOutcome> outcomes,
        Send send, Take take)
        : m_manifest(manifest), m_writes(writes), m_outcomes(outcomes), m_send(std::move(send)), m_take(std::move(take))
    {
    }

    /// An Error only when nothing at all was carried out, over all calls.
    Result<void> send(std::vector<size_t> part);

private:
    Result<void> split(const std::vector<size_t> &part, const JsonAnswer &refusal);

    const Manifest &m_manifest;
    std::span<const RemoteWrite> m_writes;
    std::span<WriteOutcome> m_outcomes;
    Send m_send;
    Take m_take;
    bool m_hasSent = false; // something may have been carried out: errors are outcomes from now on
};

} // namespace satchel::sync
