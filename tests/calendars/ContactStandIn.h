// SPDX-License-Identifier: GPL-3.0-or-later
// An address book at a stand-in, by the fields that all vendors have: what scenarios for every vendor work with.
#pragma once

#include "sync/engine/Http.h"

#include <QMap>
#include <QStringList>

namespace satchel::test {

class ContactStandIn
{
public:
    /// "first", "last", "email", "second_email", "phone", "mobile", "title", "city", "birthday", "notes".
    using Card = QMap<QString, QString>;

    virtual ~ContactStandIn() = default;

    virtual QString vendor() const = 0;
    virtual sync::HttpResponse answer(const sync::HttpRequest &request, Instant now) = 0;
    /// Another program of the same person. Returns the contact's id.
    virtual QString add(const Card &card) = 0;
    virtual void change(const QString &id, const Card &card) = 0;
    virtual void remove(const QString &id) = 0;
    /// Empty for one that is not there.
    virtual Card card(const QString &id) const = 0;
    virtual QStringList ids() const = 0;
    virtual void expireTokens() = 0;
    /// The sign-in does not allow access to contacts.
    virtual void deny(bool isDenied) = 0;
    /// The next write of contacts is refused because somebody was faster.
    virtual void failNextAsStale() = 0;
    /// So many requests that would show this contact show an error in its place.
    virtual void failToShow(const QString &id, int times) = 0;
    virtual void failNextAsBusy(const QByteArray &method, int times) = 0;
    /// The verb that changes a contact.
    static QByteArray changing() { return "PATCH"; }
};

} // namespace satchel::test
