// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/quotes/QuoteSide.h"

#include "documents/quote/Letterhead.h"
#include "ui/common/Button.h"
#include "ui/common/Label.h"
#include "ui/common/Painting.h"
#include "ui/documents/TemplateChoices.h"
#include "ui/quotes/QuoteTotals.h"
#include "ui/quotes/QuoteWords.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace satchel::ui {

using namespace Qt::StringLiterals;

namespace {

const auto look = u"look"_s;

/// The template is a name in the store, and a choice of those there are on this computer here.
Field editedField(const Record &quote, const QString &name)
{
    Field field = *quote.entity->find(name);
    if (name == look) {
        field.type = FieldType::Choice;
        field.choices = templateChoices();
    }
    return field;
}

} // namespace

QuoteSide::QuoteSide(const PageContext &context, items::QuoteLinesModel &model, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(model)
    , m_totals(new QuoteTotals(context, model))
{
    const Theme &theme = Theme::of(this);
    auto *content = new QWidget;
    content->setAutoFillBackground(false);
    auto *column = new QVBoxLayout(content);
    setSpaces(*column, theme, 16, 2);
    column->addWidget(m_totals);
    column->addSpacing(theme.space.four);
    column->addWidget(new Label(tr("Document"), &Theme::Fonts::semibold));
    addFact(*column, u"language"_s, tr("Language"));
    addFact(*column, look, tr("Template"));
    addFact(*column, u"payment_terms"_s, tr("Payment"));
    addFact(*column, u"delivery_terms"_s, tr("Delivery"));
    addFact(*column, u"tax_reason"_s, tr("No tax because"));
    addFact(*column, u"price_list"_s, tr("Price list"));
    addFact(*column, u"exchange_rate"_s, tr("Rate"));
    addFact(*column, u"exchange_rate_on"_s, tr("Rate as of"));
    addFact(*column, u"owner"_s, tr("Signature"));
    column->addSpacing(theme.space.four);
    column->addWidget(new Label(tr("Versions"), &Theme::Fonts::semibold));
    m_versions = new QWidget;
    column->addWidget(m_versions);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAccessibleName(tr("Totals and document"));
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(1, 0, 0, 0);
    all->addWidget(scroll);
    connect(&model, &items::QuoteLinesModel::quoteChanged, this, &QuoteSide::showQuote);
}

QSize QuoteSide::sizeHint() const
{
    return {Theme::of(this).px(316), Theme::of(this).px(400)};
}

void QuoteSide::addFact(QVBoxLayout &column, const QString &field, const QString &label)
{
    auto *row = new FactRow(label);
    column.addWidget(row);
    connect(row, &FactRow::editRequested, this, [this, field, row] {
        if (!m_model.isEditable())
            return;
        FieldEditor *editor = FieldEditor::create(editedField(*m_model.quote(), field), fieldContextOf(m_context.workspace), FieldEditor::Layout::Cell, row);
        editor->setValue(m_model.quote()->value(field));
        row->edit(editor);
    });
    connect(row, &FactRow::edited, &m_model, [this, field](const Value &value) { m_model.setQuoteValue(field, value); });
    m_facts.emplace_back(field, row);
}

void QuoteSide::showQuote()
{
    const Record *quote = m_model.quote();
    if (!quote)
        return;
    const Formats formats = m_context.formats();
    for (const auto &[field, row] : m_facts) {
        const Field *definition = quote->entity->find(field);
        const Value &value = quote->value(field);
        FactRow::Shown shown;
        if (const auto *id = std::get_if<RecordId>(&value)) {
            shown.lines = {m_context.workspace.store().title(definition->target, *id)};
            if (definition->target == EntityKind::User)
                shown.avatar = *id;
        } else if (field == look) {
            const QString ofAll = templateLabel(documents::readLetterhead(m_context.workspace.store()).templateName);
            shown.lines = {isEmpty(value) ? tr("%1, as in the settings").arg(ofAll) : templateLabel(textOf(value))};
        } else if (!isEmpty(value)) {
            shown.lines = {formats.value(*definition, value)};
        }
        row->show(shown);
        const bool isForeign = m_model.currency() != m_context.workspace.store().mainCurrency();
        const bool isRate = field.startsWith(u"exchange_rate");
        const bool hasNoTax = m_model.totals() && std::any_of(m_model.totals()->taxGroups.begin(), m_model.totals()->taxGroups.end(),
            [](const TaxGroup &group) { return group.category != TaxCategory::Standard; });
        row->setVisible(isRate ? isForeign : field == "tax_reason"_L1 ? hasNoTax || !isEmpty(value) : true);
    }
    showVersions();
}

/// A handful of buttons, made anew when a version came or changed its state.
void QuoteSide::showVersions()
{
    const auto versions = store::versionsOf(m_context.workspace.store(), *m_model.quote());
    QStringList shown;
    if (versions) {
        for (const Record &version : *versions)
            shown.prepend(version.id.toString() + quoteStateLine(version, m_context) + m_context.formats().money(valueOr<Money>(version.value(u"total"))));
    }
    shown.prepend(m_model.quote()->id.toString());
    if (shown == m_versionsShown || !versions)
        return;
    m_versionsShown = shown;
    delete m_versions->layout();
    qDeleteAll(m_versions->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    auto *column = new QVBoxLayout(m_versions);
    setSpaces(*column, Theme::of(this), 0, 2);
    for (auto version = versions->rbegin(); version != versions->rend(); ++version) {
        const QString number = tr("v%1", "version of a quote").arg(valueOr<qint64>(version->value(u"version"), 1));
        QString line = number + u"  "_s + quoteStateLine(*version, m_context);
        if (version->text(u"status") != "draft"_L1)
            line += u" · "_s + m_context.formats().money(valueOr<Money>(version->value(u"total")));
        auto *button = new Button(line, Button::Variant::Ghost);
        button->setSmall(true);
        button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
        button->setEnabled(version->id != m_model.quote()->id);
        connect(button, &QPushButton::clicked, this, [this, id = version->id] { Q_EMIT versionRequested(id); });
        column->addWidget(button);
    }
}

void QuoteSide::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    drawPanelGround(painter, rect(), Theme::of(this));
}

} // namespace satchel::ui
