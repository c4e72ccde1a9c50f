// SPDX-License-Identifier: GPL-3.0-or-later
// Containers of one Pod go into another: names stay unique, what refers to them follows, nothing of the Pod is lost.
#include "importing/containerinsertion.h"
#include "pod/podlocator.h"
#include "schema/schema.h"
#include "validation/manifestcheck.h"
#include "yaml/parser.h"

#include <QTest>

#include <random>
#include <set>

using namespace podwright;

class ContainerInsertionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesThatAreTakenGetANumber();
    void whatRefersToThemFollows();
    void theyComeAsTheyAreWritten();
    void volumesThatAreThereAreUsed();
    void templatesOfWorkloadsTakeThem();
    void textThatIsNoPodAddsNothing();
    void anyTwoPodsGiveAnAcceptedOne();

private:
    std::string inserted(const std::string &into, const std::string &from) const;
    QByteArray errorsIn(const std::string &text) const;

    const Schema m_schema = Schema::builtIn();
};

namespace {

const std::string head = "apiVersion: v1\nkind: Pod\nmetadata: {name: p}\nspec:\n";

std::string withContainer(const std::string &name, const std::string &more = {})
{
    return head + "  containers:\n  - name: " + name + "\n    image: i:1\n" + more;
}

/// The values of one document of a text, which lives as long as they.
struct Reading {
    explicit Reading(std::string source)
        : text(std::move(source))
        , parsed(parseYaml(text))
        , values(ValueTree::read(parsed.tree, 0))
    {
    }
    ValueRef spec() const { return values.root()["spec"]; }

    std::string text;
    ParseResult parsed;
    ValueTree values;
};

} // namespace

std::string ContainerInsertionTest::inserted(const std::string &into, const std::string &from) const
{
    const Reading here(into);
    const auto pods = locatePods(here.values.root(), 0);
    const auto steps = containerInsertion(here.values.root(), pods.at(0), from);
    const PlannedEdit planned = EditPlanner(here.text, here.parsed.tree, 0).steps(steps);
    return planned.refusal == EditRefusal::None ? applyEdits(here.text, planned.edits) : "refused: " + planned.detail;
}

QByteArray ContainerInsertionTest::errorsIn(const std::string &text) const
{
    CheckOptions options;
    options.advice = false;
    QByteArray errors;
    for (const PodReport &report : checkManifest(text, parseYaml(text), m_schema, options)) {
        for (const Diagnostic &one : report.diagnostics) {
            if (one.severity == Severity::Error)
                errors += QByteArray::fromStdString(one.rule + ' ' + one.field + ' ' + one.message) + ';';
        }
    }
    return errors;
}

void ContainerInsertionTest::namesThatAreTakenGetANumber()
{
    const std::string into = withContainer("web", "  # the end\n");
    QCOMPARE(inserted(into, withContainer("web")),
             head + "  containers:\n  - name: web\n    image: i:1\n  - name: web-2\n    image: i:1\n  # the end\n");
    const std::string longest(63, 'w');
    const Reading made(inserted(withContainer(longest), withContainer(longest)));
    QCOMPARE(made.spec()["containers"].at(1)["name"].string(), std::string(61, 'w') + "-2");
}

void ContainerInsertionTest::whatRefersToThemFollows()
{
    const std::string amount = "resourceFieldRef: {containerName: web, resource: limits.cpu}";
    const std::string from =
        withContainer("web",
                      "    env: [{name: C, valueFrom: {" + amount
                          + "}}]\n    volumeMounts: [{name: v, mountPath: /v}]\n"
                            "    volumeDevices: [{name: d, devicePath: /d}]\n  volumes:\n"
                            "  - name: v\n    downwardAPI: {items: [{path: cpu, "
                          + amount + "}]}\n  - {name: d, persistentVolumeClaim: {claimName: a}}\n");
    const std::string into = withContainer(
        "web", "  volumes: [{name: v, emptyDir: {}}, {name: d, persistentVolumeClaim: {claimName: b}}]\n");
    const Reading made(inserted(into, from));
    const ValueRef container = made.spec()["containers"].at(1);
    QCOMPARE(container["name"].string(), std::string("web-2"));
    QCOMPARE(container["env"].at(0)["valueFrom"]["resourceFieldRef"]["containerName"].string(), std::string("web-2"));
    QCOMPARE(container["volumeMounts"].at(0)["name"].string(), std::string("v-2"));
    QCOMPARE(container["volumeDevices"].at(0)["name"].string(), std::string("d-2"));
    const ValueRef file = made.spec()["volumes"].at(2)["downwardAPI"]["items"].at(0);
    QCOMPARE(file["resourceFieldRef"]["containerName"].string(), std::string("web-2"));
    QCOMPARE(errorsIn(made.text), QByteArray());
}

void ContainerInsertionTest::theyComeAsTheyAreWritten()
{
    const std::string into = withContainer("web", "    volumeMounts: [{name: v, mountPath: /v}]\n")
        + "  volumes:\n"
          "  - {name: v, emptyDir: {}} # ours\n";
    const std::string from = head
        + "    containers:\n    # the cache\n    - name: 'web'   # was web\n      image: \"i:2\"\n\n      # one\n"
          "      args: [ -c , \"x\" ]\n      volumeMounts:\n      - {name: v, mountPath: /v} # here\n"
          "    - {name: b, image: i:3} # in one line\n"
          "    volumes:\n    - name: v # scratch\n      emptyDir: {}\n";
    QCOMPARE(inserted(into, from),
             into.substr(0, into.find("  volumes:"))
                 + "  # the cache\n  - name: 'web-2'   # was web\n    image: \"i:2\"\n\n    # one\n"
                   "    args: [ -c , \"x\" ]\n    volumeMounts:\n    - {name: v-2, mountPath: /v} # here\n"
                   "  - {name: b, image: i:3} # in one line\n"
                   "  volumes:\n  - {name: v, emptyDir: {}} # ours\n  - name: v-2 # scratch\n    emptyDir: {}\n");
    // a list that is not there yet, and what an alias stands for
    const std::string first = head
        + "  initContainers:\n  # first\n  - name: a # one\n    image: i\n    env: &e [{name: A}]\n"
          "  - name: b\n    image: i\n    env: *e\n";
    QCOMPARE(
        inserted(withContainer("web"), first),
        withContainer("web")
            + "  initContainers:\n  # first\n  - name: a # one\n    image: i\n    env: &e [{name: A}]\n  - name: b\n"
              "    image: i\n    env:\n    - name: A\n");
}

void ContainerInsertionTest::volumesThatAreThereAreUsed()
{
    const std::string claim = "  volumes: [{name: data, persistentVolumeClaim: {claimName: c}}]\n";
    const std::string mounts = "    volumeMounts: [{name: data, mountPath: /d}]\n";
    const Reading shared(inserted(withContainer("a", mounts + claim), withContainer("b", mounts + claim)));
    QCOMPARE(shared.spec()["volumes"].size(), std::size_t(1));
    // a folder that begins empty is one's own
    const std::string scratch = "  volumes: [{name: data, emptyDir: {}}]\n";
    const Reading own(inserted(withContainer("a", mounts + scratch), withContainer("b", mounts + scratch)));
    QCOMPARE(own.spec()["volumes"].size(), std::size_t(2));
    QCOMPARE(own.spec()["containers"].at(1)["volumeMounts"].at(0)["name"].string(), std::string("data-2"));
}

void ContainerInsertionTest::templatesOfWorkloadsTakeThem()
{
    const std::string deployment = "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: d}\nspec:\n"
                                   "  selector: {matchLabels: {a: b}}\n  template:\n    metadata: {labels: {a: b}}\n"
                                   "    spec:\n      containers:\n      - name: web # ours\n        image: i:1\n";
    QCOMPARE(inserted(deployment, withContainer("db")), deployment + "      - name: db\n        image: i:1\n");
}

void ContainerInsertionTest::textThatIsNoPodAddsNothing()
{
    for (const char *from : {"", "a: [", "- x", "kind: Pod", "spec: {containers: 3, volumes: [1, {x: y}]}"})
        QCOMPARE(inserted(withContainer("a"), from), withContainer("a"));
}

void ContainerInsertionTest::anyTwoPodsGiveAnAcceptedOne()
{
    const unsigned seed = std::random_device{}();
    qInfo("seed %u", seed);
    std::mt19937 random(seed);
    const auto pod = [&] {
        const char *const sources[] = {"emptyDir: {}", "configMap: {name: one}", "configMap: {name: other}",
                                       "downwardAPI: {items: [{path: p, fieldRef: {fieldPath: metadata.name}}]}"};
        std::string containers = "  containers:\n";
        for (const char *name : {"a", "b", "c"}) {
            if (*name == 'a' || random() % 2)
                containers += std::string("  - name: ") + name
                    + "\n    image: i:1\n    volumeMounts: [{name: v, mountPath: /v}, {name: w, mountPath: /w}]\n";
        }
        for (const char *name : {"v", "w"})
            containers += (*name == 'v' ? "  volumes:\n  - {name: " : "  - {name: ") + std::string(name) + ", "
                + sources[random() % std::size(sources)] + "}\n";
        if (random() % 2)
            containers += "  initContainers: [{name: i, image: i:1}]\n";
        return head + containers;
    };
    for (int round = 0; round < 200; ++round) {
        const std::string into = pod();
        const std::string from = pod();
        const Reading made(inserted(into, from));
        QVERIFY2(errorsIn(made.text).isEmpty(), (errorsIn(made.text) + '\n' + made.text.c_str()).constData());
        QCOMPARE(made.spec()["containers"].size(),
                 Reading(into).spec()["containers"].size() + Reading(from).spec()["containers"].size());
    }
}

QTEST_GUILESS_MAIN(ContainerInsertionTest)

#include "tst_containerinsertion.moc"
