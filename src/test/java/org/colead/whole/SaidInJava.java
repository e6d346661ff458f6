package org.colead.whole;

import com.sun.source.tree.ConditionalExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.SwitchExpressionTree;
import com.sun.source.util.TreePath;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import org.colead.kernel.Sentence;

/// Every template that can become a sentence, followed back from the making of a [Sentence] through
/// variables, parameters, fields and methods to the words in the source.
final class SaidInJava {

    /// A parameter that takes templates.
    private record Mouth(ExecutableElement method, int parameter) {}

    final Set<String> templates = new TreeSet<>();

    /// Where the words cannot be read from the source, because they are made while running.
    final Set<String> unread = new TreeSet<>();

    private final Sources sources;
    private final Map<Element, List<Sources.Call>> calls = new HashMap<>();
    private final Set<Mouth> mouths = new HashSet<>();
    private final Deque<Mouth> waiting = new ArrayDeque<>();
    private final Set<Element> followed = new HashSet<>();

    SaidInJava(Sources sources) {
        this.sources = sources;
        for (var call : sources.calls) {
            calls.computeIfAbsent(call.callee(), _ -> new ArrayList<>()).add(call);
        }
        calls.keySet().stream()
                .filter(SaidInJava::makesASentence)
                .forEach(method -> say(new Mouth((ExecutableElement) method, 0)));
        while (!waiting.isEmpty()) {
            var mouth = waiting.remove();
            read(mouth);
        }
    }

    private static boolean makesASentence(Element element) {
        return element instanceof ExecutableElement made
                && made.getEnclosingElement().toString().equals(Sentence.class.getName())
                && (made.getKind() == ElementKind.CONSTRUCTOR
                        || made.getSimpleName().contentEquals("of"));
    }

    private void say(Mouth mouth) {
        if (mouths.add(mouth)) {
            waiting.add(mouth);
        }
    }

    private void read(Mouth mouth) {
        var method = mouth.method();
        var called = calls.getOrDefault(method, List.of());
        called.forEach(call -> read(call, mouth));
        sources.references(method).forEach(this::unread);
        if (called.isEmpty()) {
            unread.add(method.getEnclosingElement() + "." + method + " is called by nobody.");
        }
    }

    private void read(Sources.Call call, Mouth mouth) {
        var all = call.arguments();
        boolean variable =
                mouth.method().isVarArgs()
                        && mouth.parameter() == mouth.method().getParameters().size() - 1;
        all.subList(
                        Math.min(mouth.parameter(), all.size()),
                        variable ? all.size() : Math.min(mouth.parameter() + 1, all.size()))
                .forEach(this::follow);
    }

    private void follow(TreePath path) {
        var words = Branches.constant(sources, path);
        if (words.isPresent()) {
            templates.add(words.get());
            return;
        }
        switch (path.getLeaf()) {
            case ParenthesizedTree inner -> follow(new TreePath(path, inner.getExpression()));
            case ConditionalExpressionTree choice -> {
                follow(new TreePath(path, choice.getTrueExpression()));
                follow(new TreePath(path, choice.getFalseExpression()));
            }
            case SwitchExpressionTree _ -> Branches.of(path).forEach(this::follow);
            case IdentifierTree _, MemberSelectTree _ -> element(path, path);
            case MethodInvocationTree call -> called(path, call);
            default -> unread(path);
        }
    }

    private void called(TreePath path, MethodInvocationTree call) {
        var method = sources.element(path).orElseThrow();
        if (!sources.values(method).isEmpty() || isComponent(method)) {
            element(path, path);
            return;
        }
        unread(path);
    }

    private void element(TreePath path, TreePath at) {
        var element = sources.element(path).orElse(null);
        if (element == null || !followed.add(element)) {
            return;
        }
        var values = sources.values(element);
        values.forEach(this::follow);
        parameter(element).ifPresent(this::say);
        component(element).ifPresent(this::say);
        if (values.isEmpty() && parameter(element).isEmpty() && component(element).isEmpty()) {
            unread(at);
        }
    }

    private Optional<Mouth> parameter(Element element) {
        return element.getKind() == ElementKind.PARAMETER
                        && !sources.isLambdaParameter(element)
                        && element.getEnclosingElement() instanceof ExecutableElement method
                ? Optional.of(new Mouth(method, method.getParameters().indexOf(element)))
                : Optional.empty();
    }

    private static boolean isComponent(Element element) {
        return component(element).isPresent();
    }

    /// A field of a Java record, or what reads it, has its value from the record’s constructor.
    private static Optional<Mouth> component(Element element) {
        var owner = element.getEnclosingElement();
        if (owner == null || owner.getKind() != ElementKind.RECORD) {
            return Optional.empty();
        }
        return owner.getEnclosedElements().stream()
                .filter(e -> e.getKind() == ElementKind.CONSTRUCTOR)
                .map(ExecutableElement.class::cast)
                .filter(SaidInJava::isCanonical)
                .flatMap(made ->
                        made.getParameters().stream()
                                .filter(p -> p.getSimpleName().equals(element.getSimpleName()))
                                .map(p -> new Mouth(made, made.getParameters().indexOf(p))))
                .findFirst();
    }

    private static boolean isCanonical(ExecutableElement made) {
        return made.getParameters().stream()
                .map(VariableElement::getSimpleName)
                .toList()
                .equals(
                        ((TypeElement) made.getEnclosingElement())
                                .getRecordComponents().stream()
                                        .map(Element::getSimpleName)
                                        .toList());
    }

    private void unread(TreePath path) {
        unread.add(sources.place(path));
    }
}
