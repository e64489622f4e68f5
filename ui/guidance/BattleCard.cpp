// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/guidance/BattleCard.h"

#include "domain/DerivedId.h"
#include "domain/FieldNames.h"
#include "domain/TextFolding.h"
#include "store/ExchangeRates.h"
#include "ui/common/FieldsDialog.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/common/RichText.h"

#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int battleCardHeight = 260; // at 100 % text

/// As headings and texts; empty while nothing is written.
QString cardMarkdown(const Record &card)
{
    QStringList parts;
    for (const FieldName name : {field::strengths, field::weaknesses, field::objections}) {
        const QString text = card.text(name).trimmed();
        if (!text.isEmpty())
            parts.append(u"### %1\n\n%2"_s.arg(card.entity->find(name)->label, text));
    }
    return parts.join(u"\n\n"_s);
}

} // namespace

BattleCard::BattleCard(const PageContext &context, const QString &competitor, QWidget *parent)
    : Dialog(competitor, Width::Large, parent), m_context(context), m_name(competitor),
      m_card(context.workspace.schema().shared(EntityKind::Competitor)),
      m_result(new Label(tr("Counting deals…"), &Theme::Fonts::body, TextColor::Secondary)), m_text(new RichText),
      m_worker(context.workspace.workerStore())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAbout(tr("Battle card"));
    m_result->setWordWrap(true);
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Battle card"));
    m_text->setMinimumHeight(Theme::of(this).px(battleCardHeight));
    content()->addWidget(m_result);
    content()->addWidget(m_text);
    m_edit = addStartButton({});
    m_edit->setEnabled(!context.workspace.store().isReadOnly());
    connect(m_edit, &QPushButton::clicked, this, &BattleCard::edit);
    Button *close = addButton(tr("Close"), Button::Variant::Primary);
    close->setDefault(true);
    connect(&context.workspace, &items::Workspace::changed, this, [this](const store::ChangeBatch &batch) {
        if (batch.touches(EntityKind::Competitor))
            readCard();
        if (batch.touches(EntityKind::Deal))
            countDeals();
    });
    readCard();
    countDeals();
}

QString BattleCard::resultText() const
{
    return m_result->text();
}

QString BattleCard::cardText() const
{
    return m_text->toPlainText();
}

void BattleCard::readCard()
{
    store::Store &store = m_context.workspace.store();
    Record card(store.schema().shared(EntityKind::Competitor));
    card.set(field::name, m_name);
    const auto id = reports::battleCardOf(store, m_name);
    if (id && !id->isNull()) {
        if (auto stored = store.get(EntityKind::Competitor, *id))
            card = std::move(*stored);
    }
    m_card = std::move(card);
    const QString text = cardMarkdown(m_card);
    static_cast<RichText *>(m_text)->setMarkdown(
        text.isEmpty() ? tr("Nothing is written about %1 yet.").arg(m_name) : text);
    m_edit->setText(m_card.id.isNull() ? tr("Write the battle card…") : tr("Change the battle card…"));
}

/// One count at a time: while a sync changes deals, what is asked meanwhile is counted once, afterwards.
void BattleCard::countDeals()
{
    if (m_isCounting) {
        m_isAskedAgain = true;
        return;
    }
    m_isCounting = true;
    m_isAskedAgain = false;
    const QDate today = m_context.today();
    const reports::Period period{today.addMonths(-monthsCounted), today.addDays(1)};
    m_worker.post([this, name = m_name, period](store::Store &store) {
        const auto result = reports::readCompetitorResult(store, name, period);
        QMetaObject::invokeMethod(this, [this, result] {
            m_isCounting = false;
            if (result)
                showResult(*result);
            else
                m_result->setText(sentenceFor(result.error()));
            if (m_isAskedAgain)
                countDeals();
        });
    });
}

void BattleCard::showResult(const reports::CompetitorResult &result)
{
    const Formats formats = m_context.formats();
    const QString months = tr("in %Ln months", "as in: 3 of 8 deals won in 24 months", monthsCounted);
    if (result.decided() == 0) {
        m_result->setText(tr("No deal against %1 was decided %2.", "competitor, in 24 months").arg(m_name, months));
        return;
    }
    QStringList sentences{tr("Won %1 of %2 decided deals %3.", "how many, of how many, in 24 months")
                              .arg(formats.count(result.won), formats.count(result.decided()), months)};
    const reports::Cell winRate = result.winRate();
    if (const auto *rate = std::get_if<Decimal>(&winRate))
        sentences.append(tr("Win rate %1.").arg(formats.percent(*rate)));
    else
        sentences.append(tr("Too few deals for a win rate."));
    const auto rates = store::readExchangeRates(m_context.workspace.store());
    if (rates && !result.wonValue.isEmpty())
        sentences.append(
            tr("Won value %1.").arg(formats.money(result.wonValue.overall(*rates).total, Formats::Decimals::None)));
    if (rates && !result.lostValue.isEmpty())
        sentences.append(
            tr("Lost value %1.").arg(formats.money(result.lostValue.overall(*rates).total, Formats::Decimals::None)));
    m_result->setText(sentences.join(u' '));
}

void BattleCard::edit()
{
    const bool isNew = m_card.id.isNull();
    const auto plan = [isNew, id = m_card.id, name = m_name](std::vector<FieldValue> values) {
        if (isNew)
            values.push_back({field::name, name});
        return ChangeSet{tr("Saved the battle card of %1").arg(name), Origin::user(),
            {isNew ? Edit::create(EntityKind::Competitor, {}, std::move(values))
                   : Edit::update(EntityKind::Competitor, id, std::move(values))},
            {}};
    };
    Record record = m_card;
    if (isNew) // the id is of the draft that the dialog keeps: one per competitor
        record.id = derivedId({}, "battle card of " + fold(m_name).toUtf8());
    openFieldsDialog(m_context,
        {.heading = tr("Battle card"),
            .about = m_name,
            .verb = tr("Save battle card"),
            .record = std::move(record),
            .fields = {field::strengths, field::weaknesses, field::objections, field::website},
            .plan = plan},
        this);
}

} // namespace satchel::ui

#include "moc_BattleCard.cpp"
