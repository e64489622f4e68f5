// SPDX-License-Identifier: GPL-3.0-or-later
// The store of a quote with a proposal around it, of one of the templates that come with the program.
#pragma once

#include "documents/proposal/BuiltInTemplates.h"
#include "documents/proposal/ProposalDocument.h"
#include "tests/documents/QuoteStore.h"

namespace satchel::test {

class ProposalStore : public QuoteStore
{
public:
    explicit ProposalStore(const ProposalTemplate &start = {})
    {
        using namespace Qt::StringLiterals;
        const auto offered = operator*().get(EntityKind::Quote, quote);
        user = create(EntityKind::User, {{u"name"_s, u"Mara Lindqvist"_s}, {u"email"_s, u"mara@thermolog.example"_s}});
        deal = create(EntityKind::Deal,
            {{u"title"_s, u"Freezer farm monitoring"_s}, {u"company"_s, offered->value(u"company")},
                {u"contact"_s, offered->value(u"contact")}});
        DocumentCopy begun = proposalFrom(start,
            {{u"title"_s, u"Freezer farm monitoring"_s}, {u"deal"_s, deal}, {u"owner"_s, user}, {u"quote"_s, quote},
                {u"valid_until"_s, QDate(2026, 12, 20)}},
            [this] { return operator*().newId(); });
        proposal = begun.id;
        if (const auto done = operator*().commit({u"Begin"_s, Origin::user(), std::move(begun.edits), {}}); !done)
            qFatal("%s", qUtf8Printable(toText(done.error())));
    }

    RecordId block(const QString &kind, const QString &heading, const QString &body = {})
    {
        using namespace Qt::StringLiterals;
        return create(EntityKind::ProposalBlock,
            {{u"proposal"_s, proposal}, {u"kind"_s, kind}, {u"heading"_s, heading},
                {u"body"_s, body.isEmpty() ? Value() : Value(body)}});
    }
    documents::ProposalFacts facts()
    {
        auto read = documents::readProposalFacts(operator*(), proposal);
        if (!read)
            qFatal("%s", qUtf8Printable(toText(read.error())));
        return std::move(*read);
    }
    documents::ProposalDocument printed(const QString &look = {}, const QString &language = {},
        documents::Audience reader = documents::Audience::Customer)
    {
        return documents::proposalDocument(facts(), documents::findTemplate(look)->value, language, reader);
    }

    RecordId user;
    RecordId deal;
    RecordId proposal;
};

} // namespace satchel::test
