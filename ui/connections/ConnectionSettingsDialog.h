// SPDX-License-Identifier: GPL-3.0-or-later
// How a connection is set: how often, who wins, and when it asks. What is synced with what is on a page of its own.
#pragma once

#include "items/ConnectionsModel.h"
#include "ui/common/Dialog.h"
#include "ui/common/PageContext.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace satchel::ui {

class Label;

class ConnectionSettingsDialog : public Dialog
{
    Q_OBJECT

public:
    ConnectionSettingsDialog(const PageContext &context, const items::ConnectionItem &item,
        const store::VendorInfo &vendor, QWidget *parent);

    store::ConnectionSettings settings() const;

Q_SIGNALS:
    /// To the page of its fields and values; these settings are saved first.
    void mappingRequested();

private:
    void addMapping();
    void addOnlyFetches(const store::VendorInfo &vendor);
    void addRoute(const QString &vendor);
    /// Says below the filter what it comes to; what cannot be read cannot be saved.
    void showRoute();
    QSpinBox *addNumber(const QString &label, int number, int greatest);
    QComboBox *addChoice(const QString &label, const QStringList &texts, int chosen);
    void addVendorChoices(const store::VendorInfo &vendor);

    PageContext m_context;
    store::ConnectionSettings m_settings;
    QComboBox *m_frequency;
    QComboBox *m_policy;
    QCheckBox *m_onlyFetches = nullptr; // where every object is only fetched
    QSpinBox *m_askAbove;
    QLineEdit *m_route = nullptr;
    Label *m_routeNote = nullptr;
    Button *m_save = nullptr;
    QTimer m_routeTyped;
    std::map<QString, QCheckBox *> m_choices; // by the vendor's key
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
