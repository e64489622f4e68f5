// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deals/Debrief.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "ui/common/FieldsDialog.h"

namespace satchel::ui {

namespace {

struct DebriefText
{
    Q_DECLARE_TR_FUNCTIONS(satchel::ui::Debrief)
};

/// The task for the day on which to talk again; none where the day stayed as it was.
std::vector<Edit> taskFor(const PageContext &context, const Record &deal, const std::vector<FieldValue> &values)
{
    for (const FieldValue &value : values) {
        const auto day = valueOr<QDate>(value.value);
        if (value.field != field::next_contact_on || !day.isValid())
            continue;
        const auto company = valueOr<RecordId>(deal.value(field::company));
        const QString who = company.isNull() ? titleOf(deal)
                                             : context.workspace.store().title(EntityKind::Company, company);
        std::vector<FieldValue> task = {{field::title, DebriefText::tr("Contact %1 again").arg(who)},
            {field::due_date, day}, {field::deal, deal.id}};
        for (const FieldName name : {field::company, field::contact}) {
            if (!isEmpty(deal.value(name)))
                task.push_back({name, deal.value(name)});
        }
        return {Edit::create(EntityKind::Task, {}, std::move(task))};
    }
    return {};
}

} // namespace

bool canDebrief(const Record &deal)
{
    const QString status = deal.text(field::status);
    return deal.entity->kind == EntityKind::Deal && !status.isEmpty() && status != choice::open;
}

void openDebrief(const PageContext &context, const Record &deal, QWidget *parent)
{
    const bool isWon = deal.text(field::status) == choice::won;
    std::vector<FieldName> fields = {field::deciding_factors};
    if (!isWon)
        fields.push_back(field::lost_to);
    fields.insert(fields.end(), {field::lessons, field::next_contact_on});
    const auto plan = [context, deal](std::vector<FieldValue> values) {
        std::vector<Edit> edits = taskFor(context, deal, values);
        edits.insert(edits.begin(), Edit::update(EntityKind::Deal, deal.id, std::move(values)));
        return ChangeSet{
            DebriefText::tr("Saved the debrief of %1").arg(titleOf(deal)), Origin::user(), std::move(edits), {}};
    };
    openFieldsDialog(context,
        {.heading = isWon ? DebriefText::tr("What won this deal?") : DebriefText::tr("What lost this deal?"),
            .about = titleOf(deal),
            .verb = DebriefText::tr("Save debrief"),
            .record = deal,
            .fields = std::move(fields),
            .plan = plan},
        parent);
}

} // namespace satchel::ui
