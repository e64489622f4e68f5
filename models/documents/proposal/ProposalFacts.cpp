// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/proposal/ProposalFacts.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/Reason.h"

namespace satchel::documents {

using namespace Qt::StringLiterals;

namespace {

/// Only what the store keeps is ever read: no file, no address elsewhere.
Result<Image> pictureAt(store::Store &store, const QString &address)
{
    const QString sha256 = markdown::contentOf(address);
    if (sha256.isEmpty())
        return fail(Error::Kind::Invalid,
            Reason::tr("the picture %1 is not in the store; insert it from a file").arg(address.left(80)));
    const auto bytes = store.content(sha256);
    return bytes ? readImage(*bytes, {})
                 : fail(Error::Kind::NotFound, Reason::tr("a picture is no longer in the store"));
}

void readPictures(store::Store &store, ProposalFacts &facts, const Pictures &known)
{
    for (size_t i = 0; i < facts.blocks.size(); ++i) {
        for (const markdown::Block &block : facts.blocks[i].body) {
            for (const markdown::Span &span : block.spans) {
                const QString sha256 = markdown::contentOf(span.picture);
                if (span.picture.isEmpty() || facts.pictures.contains(sha256))
                    continue;
                if (facts.pictures.size() >= mostPictures) {
                    facts.problems.push_back(
                        problemIn(facts, i, Reason::tr("only the first %1 pictures are printed").arg(mostPictures)));
                    return;
                }
                const auto before = known.constFind(sha256);
                const auto image = before != known.constEnd() ? Result<Image>(*before) : pictureAt(store, span.picture);
                if (image)
                    facts.pictures.insert(sha256, *image);
                else
                    facts.problems.push_back(problemIn(facts, i, image.error().what));
            }
        }
    }
}

void readQuote(store::Store &store, ProposalFacts &facts)
{
    const auto id = valueOr<RecordId>(facts.proposal.value(field::quote));
    if (id.isNull())
        return;
    auto quote = store::readQuote(store, id);
    if (quote && !quote->quote.isDeleted() && quote->totals) {
        facts.quote = std::move(*quote);
        return;
    }
    const QString what = !quote ? quote.error().what
        : !quote->totals        ? quote->totals.error().what
                                : Reason::tr("the quote is in the trash");
    for (size_t i = 0; i < facts.blocks.size(); ++i) {
        if (facts.blocks[i].record.text(field::kind) == choice::pricing)
            facts.problems.push_back(problemIn(facts, i, what));
    }
}

} // namespace

BlockProblem problemIn(const ProposalFacts &facts, size_t block, const QString &what)
{
    const Record &record = facts.blocks[block].record;
    const QString heading = record.text(field::heading);
    const QString place = heading.isEmpty()
        ? Reason::tr("Block %1").arg(block + 1)
        : Reason::tr("Block %1, %2", "number, heading").arg(block + 1).arg(heading.left(60));
    return {record.id, {Error::Kind::Invalid, what, place}};
}

Result<ProposalFacts> readProposalFacts(store::Store &store, RecordId id, const Pictures &known)
{
    auto facts = readProposalText(store, id);
    if (facts)
        readPictures(store, *facts, known);
    return facts;
}

Result<ProposalFacts> readProposalText(store::Store &store, RecordId id)
{
    auto document = TRY(store::readProposal(store, id));
    if (document.proposal.isDeleted())
        return fail(Error::Kind::NotFound,
            Reason::tr("the proposal \"%1\" is in the trash").arg(titleOf(document.proposal)), id.toString());
    DocumentData data = readDocumentData(store, document.proposal);
    ProposalFacts facts{std::move(data), std::move(document.proposal), {}, {}, {}, {}, {}};
    for (Record &block : document.blocks) {
        auto body = markdown::read(block.text(field::body));
        facts.blocks.push_back({std::move(block), std::move(body)});
    }
    const Value sent = facts.proposal.value(field::sent_at);
    facts.date = isEmpty(sent) ? store.clock().today() : std::get<Instant>(sent).dateIn(store.clock().zone());
    readQuote(store, facts);
    return facts;
}

Result<QString> keepPicture(store::Store &store, const QString &path)
{
    const auto bytes = readImageFile(path);
    const auto kept = bytes ? keptImage(*bytes, path) : bytes;
    const auto sha256 = kept ? store.putContent(*kept) : Result<QString>(fail(kept.error()));
    return sha256 ? Result<QString>(markdown::addressOf(*sha256)) : fail(sha256.error());
}

} // namespace satchel::documents
