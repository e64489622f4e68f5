// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/PlaybookRules.h"
#include "domain/Places.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "domain/Markdown.h"
#include "domain/Reason.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace satchel {

PlaybookItemKind playbookItemKind(const QString &key)
{
    if (key == choice::question)
        return PlaybookItemKind::Question;
    if (key == choice::criterion)
        return PlaybookItemKind::Criterion;
    return key == choice::material ? PlaybookItemKind::Material : PlaybookItemKind::Step;
}

bool isPlaybookFor(const Record &playbook, RecordId pipeline, RecordId stage)
{
    const auto wantedStage = valueOr<RecordId>(playbook.value(field::stage));
    if (!wantedStage.isNull())
        return wantedStage == stage;
    const auto wantedPipeline = valueOr<RecordId>(playbook.value(field::pipeline));
    return wantedPipeline.isNull() || wantedPipeline == pipeline;
}

Result<Filter> criterionOf(const Schema &schema, const Record &item)
{
    const QString text = item.text(field::condition).trimmed();
    if (text.isEmpty())
        return fail(Error::Kind::Invalid, Reason::tr("an exit criterion needs a filter that says which deals meet it"),
            u"playbook_item.condition"_s);
    auto filter = parseFilter(schema, EntityKind::Deal, text);
    if (!filter)
        return fail(
            Error::Kind::Invalid, filter.error().what, joinPlaces(u"playbook_item.condition"_s, filter.error().where));
    return filter;
}

Result<void> checkPlaybook(const Record &playbook, RecordLookup &lookup)
{
    const auto pipeline = valueOr<RecordId>(playbook.value(field::pipeline));
    const auto stage = valueOr<RecordId>(playbook.value(field::stage));
    if (pipeline.isNull() || stage.isNull())
        return {};
    const auto found = lookup.find(EntityKind::Stage, stage);
    if (!found || valueOr<RecordId>(found->value(field::pipeline)) == pipeline)
        return {};
    return fail(Error::Kind::Invalid, Reason::tr("the stage is one of another pipeline"), u"playbook.stage"_s);
}

Result<void> checkPlaybookItem(const Schema &schema, const Record *before, const Record &item)
{
    const auto isAsBefore = [&](std::initializer_list<FieldName> names) {
        return before && std::ranges::all_of(names, [&](const FieldName &name) {
            return before->value(name) == item.value(name);
        });
    };
    switch (playbookItemKind(item.text(field::kind))) {
    case PlaybookItemKind::Criterion:
        if (isAsBefore({field::kind, field::condition}))
            return {};
        return criterionOf(schema, item).map([](const Filter &) {});
    case PlaybookItemKind::Material: {
        const QString link = item.text(field::url);
        if (isAsBefore({field::kind, field::url, field::attachment}))
            return {};
        if (link.isEmpty() && isEmpty(item.value(field::attachment)))
            return fail(Error::Kind::Invalid, Reason::tr("a material needs a link or a file"), u"playbook_item.url"_s);
        if (!link.isEmpty() && !markdown::isSafeLink(link))
            return fail(
                Error::Kind::Invalid, Reason::tr("a link begins with https:// or http://"), u"playbook_item.url"_s);
        return {};
    }
    case PlaybookItemKind::Step:
    case PlaybookItemKind::Question: break;
    }
    return {};
}

} // namespace satchel
