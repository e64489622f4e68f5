// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customer/ConsentCard.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "store/privacy/Consents.h"
#include "ui/common/Button.h"
#include "ui/common/FieldsDialog.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"

#include <QHBoxLayout>
#include <QListView>
#include <QStringListModel>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

/// "form, 3 Mar 2026"
QString circumstances(const PageContext &context, const Record &statement)
{
    const Instant at = valueOr<Instant>(statement.value(field::at));
    const QString how = context.textOf(*statement.entity->find(field::how), statement.value(field::how));
    const QString day = context.formats().plainDay(at.dateIn(context.formats().zone()));
    return how.isEmpty() ? day : ConsentCard::tr("%1, %2", "how, day").arg(day, how);
}

QString stateLabel(const Record &statement, const QString &state)
{
    return statement.entity->find(field::state)->choiceLabel(state);
}

/// Beyond what the line says: proof, wording, until when.
QStringList details(const PageContext &context, const Record &statement)
{
    QStringList more;
    if (const auto until = valueOr<QDate>(statement.value(field::valid_until)); until.isValid())
        more.append(ConsentCard::tr("valid until %1").arg(context.formats().plainDay(until)));
    if (const QString proof = statement.text(field::proof).simplified(); !proof.isEmpty())
        more.append(isolated(proof));
    if (const auto file = valueOr<RecordId>(statement.value(field::attachment)); !file.isNull())
        more.append(isolated(context.workspace.store().title(EntityKind::Attachment, file)));
    if (const QString wording = statement.text(field::wording).simplified(); !wording.isEmpty())
        more.append(ConsentCard::tr("“%1”", "a wording").arg(isolated(wording)));
    return more;
}

} // namespace

QString consentText(const PageContext &context, const Record &contact, const Field &purpose)
{
    const QString state = purpose.choiceLabel(stateOrUnknown(contact.text(purpose.name)));
    const auto statements = store::statementsOf(context.workspace.store(), contact.id, purpose.name);
    if (!statements || statements->empty())
        return state;
    return state + u'\n' + circumstances(context, statements->front());
}

void openConsentDialog(const PageContext &context, const Record &contact, const ConsentPurpose &purpose,
    const QString &state, QWidget *parent)
{
    Record statement(context.workspace.schema().shared(EntityKind::Consent), {});
    statement.set(field::at, context.workspace.clock().now());
    const bool isGiven = state == choice::given;
    if (isGiven)
        statement.set(field::wording, purpose.wording.isEmpty() ? Value() : Value(purpose.wording));
    FieldsDialogRequest request{
        .heading = isGiven              ? ConsentCard::tr("Record consent: %1", "a purpose").arg(purpose.name)
            : state == choice::objected ? ConsentCard::tr("Record objection: %1", "a purpose").arg(purpose.name)
                                        : ConsentCard::tr("Withdraw consent: %1", "a purpose").arg(purpose.name),
        .about = titleOf(contact),
        .verb = isGiven                 ? ConsentCard::tr("Record consent")
            : state == choice::objected ? ConsentCard::tr("Record objection")
                                        : ConsentCard::tr("Withdraw"),
        .record = statement,
        .fields = {field::how, field::at, field::proof},
        .plan = {},
    };
    if (isGiven)
        request.fields = {field::how, field::at, field::wording, field::proof, field::attachment, field::valid_until};
    request.plan = [contact, purpose, state](std::vector<FieldValue> values) {
        values.insert(
            values.begin(), {{field::contact, contact.id}, {field::purpose, purpose.field}, {field::state, state}});
        const QString label = state == choice::given ? ConsentCard::tr("Recorded consent of %1: %2", "person, purpose")
            : state == choice::objected ? ConsentCard::tr("Recorded objection of %1: %2", "person, purpose")
                                        : ConsentCard::tr("Withdrew consent of %1: %2", "person, purpose");
        return ChangeSet{label.arg(titleOf(contact), purpose.name), Origin::user(),
            {Edit::create(EntityKind::Consent, {}, std::move(values))}, {}};
    };
    openFieldsDialog(context, std::move(request), parent);
}

QStringList ConsentCard::lines(const PageContext &context, RecordId contact, const QString &purpose)
{
    const auto statements = store::statementsOf(context.workspace.store(), contact, purpose);
    if (!statements)
        return {sentenceFor(statements.error())};
    QStringList lines;
    for (const Record &statement : *statements) {
        const QStringList parts = QStringList{stateLabel(statement, consentState(statement, context.today())),
                                      circumstances(context, statement)}
            + details(context, statement);
        lines.append(parts.join(u" · "_s));
    }
    if (lines.isEmpty())
        lines.append(tr("Nothing was said about this yet"));
    return lines;
}

ConsentCard::ConsentCard(
    const PageContext &context, const Record &contact, const QString &purposeField, QWidget *parent)
    : Popover(parent)
{
    const Theme &theme = Theme::of(this);
    const auto purpose = store::findPurpose(context.workspace.store(), purposeField);
    const QString name = purpose ? purpose->name : purposeField;
    setAccessibleName(tr("Consent: %1").arg(name));
    content()->addWidget(new Label(tr("Consent: %1").arg(name), &Theme::Fonts::semibold));
    auto *list = new QListView;
    list->setAccessibleName(tr("Statements about %1").arg(name));
    list->setFrameShape(QFrame::NoFrame);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    list->setWordWrap(true);
    list->setModel(new QStringListModel(lines(context, contact.id, purposeField), list));
    list->setFixedSize(theme.px(380), theme.px(150));
    content()->addWidget(list);
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    setSpaces(*row, theme, 0, 8);
    const bool canWrite = purpose && !context.workspace.store().isReadOnly();
    const bool isGiven = contact.text(purposeField) == choice::given;
    const auto add = [&](const QString &text, const QString &state, Button::Variant variant) {
        auto *button = new Button(text, variant);
        button->setEnabled(canWrite);
        QWidget *window = parent->window();
        connect(button, &QAbstractButton::clicked, this, [this, context, contact, purpose, state, window] {
            close();
            openConsentDialog(context, contact, *purpose, state, window);
        });
        row->addWidget(button);
        return button;
    };
    auto *record = add(tr("Record consent…"), choice::given, Button::Variant::Secondary);
    auto *withdraw = add(tr("Withdraw…"), choice::withdrawn, Button::Variant::Secondary);
    withdraw->setEnabled(canWrite && !isRefusal(contact.text(purposeField)));
    add(tr("Objection…"), choice::objected, Button::Variant::Ghost);
    row->addStretch();
    content()->addWidget(buttons);
    (isGiven ? withdraw : record)->setFocus(Qt::PopupFocusReason);
}

} // namespace satchel::ui

#include "moc_ConsentCard.cpp"
