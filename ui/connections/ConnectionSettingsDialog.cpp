// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connections/ConnectionSettingsDialog.h"

#include "store/sync/Route.h"
#include "ui/common/CountsText.h"
#include "ui/common/DraftKeeper.h"
#include "ui/common/Label.h"
#include "ui/common/SyncText.h"

#include <algorithm>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>

namespace satchel::ui {

using namespace Qt::StringLiterals;
using store::SyncFrequency;

namespace {

constexpr SyncFrequency frequencies[] = {
    SyncFrequency::RealTime, SyncFrequency::Hourly, SyncFrequency::Daily, SyncFrequency::Manual};
constexpr ConflictPolicy policies[] = {
    ConflictPolicy::Newest, ConflictPolicy::Mine, ConflictPolicy::Theirs, ConflictPolicy::Ask};

template <typename T, size_t N> int placeOf(const T (&all)[N], T one)
{
    return static_cast<int>(std::ranges::find(all, one) - std::begin(all));
}

} // namespace

ConnectionSettingsDialog::ConnectionSettingsDialog(
    const PageContext &context, const items::ConnectionItem &item, const store::VendorInfo &vendor, QWidget *parent)
    : Dialog(tr("Connection settings"), Width::Large, parent), m_context(context), m_settings(item.settings),
      m_frequency(nullptr), m_policy(nullptr), m_askAbove(nullptr)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAbout(item.name);
    QStringList rhythms;
    for (const SyncFrequency frequency : frequencies)
        rhythms.append(SyncText::frequency(frequency));
    QStringList rules;
    for (const ConflictPolicy policy : policies)
        rules.append(SyncText::policy(policy));
    m_frequency = addChoice(tr("How often"), rhythms, placeOf(frequencies, m_settings.frequency));
    m_policy = addChoice(tr("When both sides changed a field"), rules, placeOf(policies, m_settings.policy));
    auto *help = new Label(tr("Whatever the rule, the overwritten value is kept under Conflicts."),
        &Theme::Fonts::small, TextColor::Tertiary);
    help->setWordWrap(true);
    content()->addWidget(help);
    constexpr int greatest = 1'000'000;
    m_askAbove = addNumber(
        tr("Ask before more records than this are deleted or overwritten at once in %1").arg(item.vendor),
        m_settings.askAbove, greatest);
    addOnlyFetches(vendor);
    addRoute(item.vendor);
    addVendorChoices(vendor);
    addMapping();
    addCancel();
    m_save = addButton(tr("Save settings"), Button::Variant::Primary);
    showRoute();
    const qint64 number = item.connection.number;
    auto *drafts = keepDraftOf(*this, context);
    drafts->addControl(u"frequency"_s, m_frequency);
    drafts->addControl(u"policy"_s, m_policy);
    drafts->addControl(u"ask above"_s, m_askAbove);
    drafts->addControl(u"route"_s, m_route);
    for (const auto &[key, box] : m_choices)
        drafts->addControl(key, box);
    drafts->begin(dialogPlace(u"settings of connection"_s, QString::number(number)), {});
    connect(this, &QDialog::accepted, this, [this, number, sync = context.sync] {
        if (settings() != m_settings)
            sync->setSettings(number, settings().toJson());
    });
}

QComboBox *ConnectionSettingsDialog::addChoice(const QString &label, const QStringList &texts, int chosen)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::of(this).px(12));
    auto *name = new Label(label, &Theme::Fonts::body, TextColor::Secondary);
    auto *box = new QComboBox;
    box->addItems(texts);
    box->setCurrentIndex(chosen);
    box->setAccessibleName(label);
    name->setBuddy(box);
    row->addWidget(name, 1);
    row->addWidget(box, 1);
    content()->addLayout(row);
    return box;
}

void ConnectionSettingsDialog::addVendorChoices(const store::VendorInfo &vendor)
{
    for (const store::VendorChoice &choice : vendor.choices) {
        const auto words = SyncText::choice(choice.key, vendor.label);
        auto *box = new QCheckBox(words.text);
        const auto chosen = m_settings.choices.find(choice.key);
        box->setChecked(chosen == m_settings.choices.end() ? choice.isOn : chosen->second);
        box->setAccessibleDescription(words.help);
        content()->addWidget(box);
        auto *help = new Label(words.help, &Theme::Fonts::small, TextColor::Tertiary);
        help->setWordWrap(true);
        content()->addWidget(help);
        m_choices.emplace(choice.key, box);
    }
}

/// As a new connection is set where somebody wanted to see first what comes.
void ConnectionSettingsDialog::addOnlyFetches(const store::VendorInfo &vendor)
{
    const bool isSending = std::ranges::any_of(vendor.objects, [this](const store::SyncedObject &object) {
        return object.isSent && m_settings.object(object.object).canPush();
    });
    if (isSending || vendor.sentKinds().empty() || m_settings.onlyReceives())
        return;
    m_onlyFetches = new QCheckBox(tr("Only fetch: nothing of yours is sent to %1").arg(vendor.label));
    m_onlyFetches->setChecked(true);
    auto *help = new Label(tr("Without it, Satchel asks before it sends what is here, and then sends each change."),
        &Theme::Fonts::small, TextColor::Tertiary);
    help->setWordWrap(true);
    content()->addWidget(m_onlyFetches);
    content()->addWidget(help);
}

QSpinBox *ConnectionSettingsDialog::addNumber(const QString &label, int number, int greatest)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::of(this).px(12));
    auto *name = new Label(label, &Theme::Fonts::body, TextColor::Secondary);
    name->setWordWrap(true);
    auto *box = new QSpinBox;
    box->setRange(0, greatest);
    box->setValue(number);
    box->setAccessibleName(label);
    name->setBuddy(box);
    row->addWidget(name, 1);
    row->addWidget(box, 1);
    content()->addLayout(row);
    return box;
}

void ConnectionSettingsDialog::addMapping()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::of(this).px(12));
    auto *name = new Label(
        tr("What is synced, in which direction and with which values"), &Theme::Fonts::body, TextColor::Secondary);
    name->setWordWrap(true);
    auto *button = new Button(Icon::BothWays, tr("Fields and values…"));
    button->setAutoDefault(false);
    button->setToolTip(tr("Saves these settings and opens the page"));
    connect(button, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT mappingRequested();
    });
    row->addWidget(name, 1);
    row->addWidget(button);
    content()->addLayout(row);
}

void ConnectionSettingsDialog::addRoute(const QString &vendor)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::of(this).px(12));
    const QString label = tr("Records that are sent to %1").arg(vendor);
    auto *name = new Label(label, &Theme::Fonts::body, TextColor::Secondary);
    m_route = new QLineEdit(m_settings.route);
    m_route->setPlaceholderText(tr("All, or a filter: industry = \"retail\""));
    m_route->setAccessibleName(label);
    name->setBuddy(m_route);
    row->addWidget(name, 1);
    row->addWidget(m_route, 1);
    content()->addLayout(row);
    m_routeNote = new Label({}, &Theme::Fonts::small, TextColor::Tertiary);
    m_routeNote->setWordWrap(true);
    content()->addWidget(m_routeNote);
    constexpr std::chrono::milliseconds pause(250);
    m_routeTyped.setSingleShot(true);
    m_routeTyped.setInterval(pause);
    connect(m_route, &QLineEdit::textChanged, &m_routeTyped, qOverload<>(&QTimer::start));
    connect(&m_routeTyped, &QTimer::timeout, this, &ConnectionSettingsDialog::showRoute);
}

void ConnectionSettingsDialog::showRoute()
{
    store::Store &store = m_context.workspace.store();
    const auto route = store::parseRoute(store.schema(), m_route->text());
    m_save->setEnabled(route.has_value());
    m_routeNote->setColor(route ? TextColor::Tertiary : TextColor::Red);
    if (!route) {
        m_routeNote->setText(route.error().what);
    } else if (route->isEverything()) {
        m_routeNote->setText(
            tr("Every record. What is in the other system already stays in sync, whatever is chosen."));
    } else {
        const auto counts = store::countRouted(store, *route);
        if (!counts) {
            m_routeNote->setText(counts.error().what);
            return;
        }
        const QString matching = countsText(store.schema(), m_context.formats(), *counts);
        m_routeNote->setText(
            tr("%1. A record that lacks these fields goes where its company or deal goes; products, stages and price "
               "lists are not filtered.")
                .arg(matching.isEmpty() ? tr("No records match") : matching));
    }
}

store::ConnectionSettings ConnectionSettingsDialog::settings() const
{
    store::ConnectionSettings settings = m_settings;
    settings.frequency = frequencies[qMax(0, m_frequency->currentIndex())];
    settings.policy = policies[qMax(0, m_policy->currentIndex())];
    settings.askAbove = m_askAbove->value();
    settings.route = m_route->text().trimmed();
    for (const auto &[key, box] : m_choices)
        settings.choices[key] = box->isChecked();
    for (auto &[name, object] : settings.objects) {
        if (m_onlyFetches && !m_onlyFetches->isChecked() && object.direction == store::SyncDirection::Pull)
            object.direction = store::SyncDirection::Both;
    }
    return settings;
}

} // namespace satchel::ui

#include "moc_ConnectionSettingsDialog.cpp"
