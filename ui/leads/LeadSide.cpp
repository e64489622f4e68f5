// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/leads/LeadSide.h"

#include "domain/ChoiceNames.h"
#include "domain/FieldNames.h"
#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/common/TwoLineRow.h"
#include "ui/scores/ScoreCard.h"
#include "ui/scores/WinCard.h"

#include <QPainter>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

/// One record that converting makes or uses.
class LeadSide::Outcome : public QWidget
{
public:
    Outcome(Icon icon, const QString &name, const QString &what, bool isNew)
        : m_icon(icon), m_name(name), m_what(what), m_isNew(isNew)
    {
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        setAccessibleName(name + u", "_s + what);
        setToolTip(name + u'\n' + what);
    }
    QSize sizeHint() const override
    {
        const Theme &theme = Theme::of(this);
        return {theme.px(120), twoLineHeight(theme.font.strong, theme.font.small) + theme.px(10)};
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        const int mark = theme.px(26);
        drawIcon(painter, placed(painter, rect(), QRect(0, 0, theme.size.icon, height())), m_icon, theme.size.icon,
            theme.text.secondary);
        drawTwoLines(painter, rect(), rect().adjusted(mark, 0, 0, 0),
            {.title = {m_name, theme.font.strong, theme.text.primary},
                .detail = {m_what, theme.font.small, m_isNew ? theme.green.text : theme.text.tertiary}},
            theme);
    }

private:
    Icon m_icon;
    QString m_name;
    QString m_what;
    bool m_isNew;
};

/// A quiet frame around what belongs together.
class LeadSide::Card : public QWidget
{
protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = Theme::of(this);
        QPainter painter(this);
        drawRounded(painter, rect(), theme.radius.card, theme.surface.raised, theme.border.subtle);
    }
};

LeadSide::LeadSide(const PageContext &context, QWidget *parent)
    : QWidget(parent), m_context(context), m_score(new ScoreCard(context)), m_probability(new WinCard(context)),
      m_conversion(new QWidget), m_outcomes(new QVBoxLayout)
{
    const Theme &theme = Theme::of(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.px(16), theme.px(14), theme.px(16), theme.px(4));
    column->setSpacing(theme.px(14));
    column->addWidget(m_score);
    column->addWidget(m_probability);
    column->addWidget(m_conversion);
    auto *conversion = new QVBoxLayout(m_conversion);
    setSpaces(*conversion, theme, 0, 6);
    conversion->addWidget(new Label(tr("Convert makes"), &Theme::Fonts::semibold));
    auto *card = new Card;
    auto *cardColumn = new QVBoxLayout(card);
    setSpaces(*cardColumn, theme, 10, 8);
    setSpaces(*m_outcomes, theme, 0, 2);
    cardColumn->addLayout(m_outcomes);
    conversion->addWidget(card);
    auto *convert = new Button(tr("Choose and convert…"));
    auto *row = new QHBoxLayout;
    row->addWidget(convert);
    row->addStretch(1);
    cardColumn->addLayout(row);
    connect(convert, &QPushButton::clicked, this, &LeadSide::convertRequested);
    connect(m_score, &ScoreCard::rulesRequested, this, &LeadSide::scoreRulesRequested);
    connect(m_probability, &WinCard::accuracyRequested, this, &LeadSide::accuracyRequested);
}

void LeadSide::setLead(const Record &lead, const Result<items::LeadConversion> &conversion)
{
    m_score->setRecord(lead);
    m_probability->setRecord(lead);
    m_conversion->setVisible(conversion.has_value());
    if (conversion)
        showConversion(*conversion);
    show();
}

QString LeadSide::additions(const items::LeadConversion &conversion) const
{
    const auto contact = m_context.workspace.store().get(EntityKind::Contact, conversion.existingContact);
    QStringList labels;
    for (const FieldValue &value : contact ? conversion.additionsTo(*contact) : std::vector<FieldValue>())
        labels.append(contact->entity->find(value.field)->label);
    return labels.isEmpty()
        ? tr("Existing contact")
        : tr("Existing contact, adds %1", "names of fields").arg(QLocale().createSeparatedList(labels));
}

void LeadSide::showConversion(const items::LeadConversion &conversion)
{
    while (QLayoutItem *item = m_outcomes->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [&](Icon icon, const QString &name, const QString &what, bool isNew) {
        m_outcomes->addWidget(new Outcome(icon, name, what, isNew));
    };
    store::Store &store = m_context.workspace.store();
    if (conversion.existingContact.isNull())
        add(Icon::Contact, titleOf(conversion.lead), tr("New contact"), true);
    else
        add(Icon::Contact, store.title(EntityKind::Contact, conversion.existingContact), additions(conversion), false);
    if (conversion.usesExistingCompany)
        add(Icon::Company, conversion.existingCompanyName, tr("Existing company"), false);
    else if (!conversion.companyName.isEmpty())
        add(Icon::Company, conversion.companyName, tr("New company"), true);
    const Formats formats = m_context.formats();
    QStringList deal{conversion.stage.isNull()
            ? tr("New deal")
            : tr("New deal in %1", "a stage").arg(isolated(store.title(EntityKind::Stage, conversion.stage)))};
    if (!isEmpty(conversion.dealValue))
        deal.append(formats.money(valueOr<Money>(conversion.dealValue), Formats::Decimals::UnlessZero));
    add(Icon::Deal, conversion.dealTitle, deal.join(u" · "_s), true);
    if (conversion.movedCount() > 0)
        add(Icon::Timeline, tr("%Ln activities, tasks and files", nullptr, static_cast<int>(conversion.movedCount())),
            tr("Move along"), false);
}

} // namespace satchel::ui

#include "moc_LeadSide.cpp"
