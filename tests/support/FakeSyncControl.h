// SPDX-License-Identifier: GPL-3.0-or-later
// Sync as the window sees it, without any: it knows one vendor, writes down what it was asked, and answers what a test
// tells it to by the signals of SyncControl.
#pragma once

#include "store/sync/SyncControl.h"

#include <QSet>

namespace satchel::test {

class FakeSyncControl : public store::SyncControl
{
public:
    using SyncControl::SyncControl;

    std::vector<store::VendorInfo> known = {hubspot()};
    QStringList calls; // "syncNow 1", "retry 3", …
    Result<store::VendorInfo> described = fail(Error::Kind::Invalid, QStringLiteral("no description"), {});
    store::Credentials credentials; // of the last add
    store::ConnectionWish wished; // likewise
    std::pair<std::vector<qint64>, bool> decided;
    QJsonObject settings; // of the last setSettings
    qint64 answeredQuestion = 0;
    QHash<qint64, qint64> answeredQuestions; // by connection
    QSet<qint64> running;

    static store::VendorInfo hubspot()
    {
        store::VendorInfo vendor;
        vendor.key = QStringLiteral("hubspot");
        vendor.label = QStringLiteral("HubSpot");
        vendor.baseUrl = QStringLiteral("https://api.hubapi.example");
        vendor.canSignIn = true;
        vendor.needsClientSecret = true;
        vendor.canUseToken = true;
        vendor.tokenName = QStringLiteral("Private app token");
        vendor.redirectAddress = QStringLiteral("http://localhost:8766/");
        vendor.page = QStringLiteral("https://app.hubspot.example/");
        vendor.scopes = {QStringLiteral("contacts.read"), QStringLiteral("contacts.write")};
        vendor.guide = QStringLiteral(
            "Open your HubSpot account and go to Development.\nCreate an app and add the scopes it needs.\n"
            "Register the redirect address below.\nCopy the client id and the client secret.");
        vendor.objects = {{QStringLiteral("contacts"), EntityKind::Contact,
                              {QStringLiteral("first_name"), QStringLiteral("last_name"), QStringLiteral("email"),
                                  QStringLiteral("lifecycle")}},
            {QStringLiteral("companies"), EntityKind::Company,
                {QStringLiteral("name"), QStringLiteral("phone"), QStringLiteral("employees")}},
            {QStringLiteral("deals"), EntityKind::Deal,
                {QStringLiteral("title"), QStringLiteral("value"), QStringLiteral("stage")}},
            {QStringLiteral("calls"), EntityKind::Activity, {QStringLiteral("subject"), QStringLiteral("body")}},
            {QStringLiteral("notes"), EntityKind::Activity, {QStringLiteral("body")}}};
        return vendor;
    }

    std::vector<store::VendorInfo> vendors() const override { return known; }
    Result<store::VendorInfo> describe(const QByteArray &, const QString &) const override { return described; }
    void test(const store::ConnectionWish &wish) override
    {
        credentials = wish.credentials;
        if (acceptsTests)
            return Q_EMIT tested(QString());
        calls.append(QStringLiteral("test %1 %2").arg(wish.vendor, wish.baseUrl));
    }
    bool acceptsTests = false; // at once
    void add(const store::ConnectionWish &wish) override
    {
        credentials = wish.credentials;
        wished = wish;
        calls.append(QStringLiteral("add %1 %2 %3").arg(wish.vendor, wish.name, wish.baseUrl));
    }
    void authorize(qint64 connection) override { note("authorize", connection); }
    void cancelAuthorization(qint64 connection) override { note("cancelAuthorization", connection); }
    void setToken(qint64 connection, const QString &token) override
    {
        credentials.token = token;
        note("setToken", connection);
    }
    void setSettings(qint64 connection, const QJsonObject &given) override
    {
        settings = given;
        note("setSettings", connection);
    }
    void setAttention(const store::Attention &seen) override { attention = seen; }
    void noteUse() override { ++uses; }
    store::Attention attention;
    int uses = 0;
    void readCatalog(qint64 connection) override { note("readCatalog", connection); }
    void tryMapping(qint64 connection, const std::map<QString, store::ObjectSettings> &objects, qint64) override
    {
        tried = objects;
        note("tryMapping", connection);
    }
    std::map<QString, store::ObjectSettings> tried;
    void syncNow(qint64 connection) override { note("syncNow", connection); }
    void setPaused(qint64 connection, bool isPaused) override { note(isPaused ? "pause" : "resume", connection); }
    void remove(qint64 connection) override { note("remove", connection); }
    void answer(qint64 connection, store::Answer answer, qint64 question) override
    {
        answeredQuestion = question;
        answeredQuestions.insert(connection, question);
        note(answer == store::Answer::Yes ? "accept" : answer == store::Answer::No ? "keep" : "undo", connection);
    }
    void decideMatches(const std::vector<qint64> &matches, bool areSame) override
    {
        decided = {matches, areSame};
        note("decideMatches", matches.empty() ? 0 : matches.front());
    }
    void retryParked(qint64 connection, const store::ParkedSelection &which) override
    {
        retried = which;
        const bool isOne = !which.record.isNull() || !which.remoteId.isEmpty();
        note(which.causes.empty() ? "retryAll" : isOne ? "retry" : "retryCause", connection);
    }
    store::ParkedSelection retried;
    void rollBack(qint64 round) override { note("rollBack", round); }
    void readFreeBusy(const store::FreeBusyQuery &query) override
    {
        freeBusy = query;
        note("readFreeBusy", 0);
    }
    store::FreeBusyQuery freeBusy; // the last one
    bool isRunning(qint64 connection) const override { return running.contains(connection); }

private:
    void note(const char *call, qint64 number)
    {
        calls.append(QStringLiteral("%1 %2").arg(QLatin1StringView(call)).arg(number));
    }
};

} // namespace satchel::test
